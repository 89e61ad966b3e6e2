package io.qudao.files;

/**
 * How much of a stranger's file we are ready to look at.
 *
 * @param maxBytes size of the file as uploaded
 * @param maxUnpackedBytes bytes that come out of a gzip'd or XLSX file, all parts together
 * @param maxColumns cells in one row
 * @param maxCellCharacters characters in one cell (Excel itself stops at 32,767)
 */
public record FileLimits(long maxBytes, long maxUnpackedBytes, int maxColumns, int maxCellCharacters) {

    /** 64 MB, unpacked 1 GB, 500 columns, 100,000 characters. */
    public static final FileLimits DEFAULT = new FileLimits(64L << 20, 1L << 30, 500, 100_000);

    public FileLimits withMaxBytes(long bytes) {
        return new FileLimits(bytes, Math.max(bytes, maxUnpackedBytes), maxColumns, maxCellCharacters);
    }

    static String megabytes(long bytes) {
        return bytes % (1 << 20) == 0 ? Long.toString(bytes >> 20) : Double.toString(bytes * 10 / (1 << 20) / 10.0);
    }
}
