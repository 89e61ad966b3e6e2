/**
 * Work that goes on without anybody waiting: kept in the database, done by one node at a time, taken over when a node dies.
 *
 * <p>Owns {@code scheduled_tasks} in {@code platform} through db-scheduler. Other modules contribute tasks as beans of type
 * {@link com.github.kagkarlsson.scheduler.task.Task} and schedule them through
 * {@link com.github.kagkarlsson.scheduler.SchedulerClient}.
 */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "tenancy", "access", "outbox", "mail"})
@org.jspecify.annotations.NullMarked
package io.qudao.jobs;
