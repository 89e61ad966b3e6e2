package io.qudao.imports;

/**
 * The keys of a file and the rows that have them first, in 48 bytes a row at most. Keys are kept as 64-bit digests: among a
 * million rows two different keys are taken for the same once in 37 million files.
 */
final class SeenKeys {

    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    private long[] digests = new long[1 << 10];
    private int[] rows = new int[1 << 10];
    private int size;

    /** The first row with this key; 0 if this one is the first. */
    int first(String key, int row) {
        if (size * 2 > digests.length) {
            grow();
        }
        int slot = slot(digest(key));
        if (rows[slot] != 0) {
            return rows[slot];
        }
        put(slot, digest(key), row);
        size++;
        return 0;
    }

    private void put(int slot, long digest, int row) {
        digests[slot] = digest;
        rows[slot] = row;
    }

    private int slot(long digest) {
        int mask = digests.length - 1;
        int slot = (int) (digest ^ digest >>> 32) & mask;
        while (rows[slot] != 0 && digests[slot] != digest) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        long[] oldDigests = digests;
        int[] oldRows = rows;
        digests = new long[oldDigests.length * 2];
        rows = new int[oldRows.length * 2];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                put(slot(oldDigests[i]), oldDigests[i], oldRows[i]);
            }
        }
    }

    private static long digest(String key) {
        long hash = OFFSET;
        for (int i = 0; i < key.length(); i++) {
            hash = (hash ^ key.charAt(i)) * PRIME;
        }
        hash ^= hash >>> 33;
        hash *= 0xff51afd7ed558ccdL;
        return hash ^ hash >>> 33;
    }
}
