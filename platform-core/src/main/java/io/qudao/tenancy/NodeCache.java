package io.qudao.tenancy;

/**
 * What a node keeps in memory of rows that another node may change. Entries live a few seconds at most, whatever is told;
 * being told only makes a change seen at once.
 */
public interface NodeCache {

    /** What the rows are, in small letters; whoever changes them names it to {@link NodeCaches#changed}. */
    String topic();

    void forget(TenantId tenant);

    void forgetAll();
}
