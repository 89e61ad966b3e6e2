package io.qudao.imports;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;

/** How much heap some work holds on to: the most that was left after any garbage collection, over what was there before. */
public final class LiveHeap {

    private static final List<MemoryPoolMXBean> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
            .toList();

    private LiveHeap() {}

    /** Anything that may fail. */
    public interface Work {
        void run() throws Exception;
    }

    /** Megabytes. */
    public static long megabytes(Work work) throws Exception {
        System.gc();
        long before = afterCollection();
        AtomicLong most = new AtomicLong(before);
        AtomicBoolean going = new AtomicBoolean(true);
        Thread watcher = Thread.ofPlatform().daemon().start(() -> {
            while (going.get()) {
                System.gc();
                most.accumulateAndGet(afterCollection(), Math::max);
                java.util.concurrent.locks.LockSupport.parkNanos(2_000_000_000);
            }
        });
        try {
            work.run();
        } finally {
            going.set(false);
            watcher.join();
        }
        return (most.get() - before) >> 20;
    }

    private static long afterCollection() {
        return POOLS.stream()
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
    }
}
