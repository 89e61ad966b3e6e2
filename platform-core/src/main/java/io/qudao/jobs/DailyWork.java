package io.qudao.jobs;

/** Something that is done once a day, at night, by one node. Contributed as a bean by the module it is for. */
public interface DailyWork {

    void doDaily();
}
