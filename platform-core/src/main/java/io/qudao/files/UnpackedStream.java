package io.qudao.files;

import io.qudao.kernel.Problem;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts what comes out of a packed file and stops a bomb long before it has unpacked. */
final class UnpackedStream extends FilterInputStream {

    /** Deflate reaches 1000:1 on zeros; the most monotonous real tables we met stay under 60:1. */
    private static final int MAX_RATIO = 200;

    /** Small files may be as monotonous as they like. */
    private static final long RATIO_MATTERS_FROM = 16L << 20;

    private final Budget budget;

    UnpackedStream(InputStream in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        if (b >= 0) {
            budget.spend(1);
        }
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int n = super.read(bytes, offset, length);
        if (n > 0) {
            budget.spend(n);
        }
        return n;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    /** What all parts of one file together may unpack to. */
    static final class Budget {
        private final long packed;
        private final long limit;
        private long unpacked;

        Budget(long packed, long limit) {
            this.packed = packed;
            this.limit = limit;
        }

        void spend(int bytes) {
            unpacked += bytes;
            if (unpacked > limit) {
                throw Problem.of(FileProblem.UNPACKS_TOO_LARGE, FileLimits.megabytes(limit))
                        .refused();
            }
            if (unpacked > RATIO_MATTERS_FROM && unpacked / MAX_RATIO > packed) {
                throw Problem.of(FileProblem.SUSPICIOUS_COMPRESSION).refused();
            }
        }
    }
}
