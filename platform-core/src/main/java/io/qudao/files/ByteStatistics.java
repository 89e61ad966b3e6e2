package io.qudao.files;

/**
 * What the bytes of a whole file say about their encoding, gathered in one pass with constant memory: how well they
 * follow UTF-8, how many lie in pairs of common Chinese characters (GB 2312), and whether they are text at all.
 */
final class ByteStatistics {

    private long bytes;
    private long controls;
    private final long[] zeros = new long[2];

    private long utf8Characters;
    private long utf8Errors;
    private int continuationBytes;
    private int secondLow = 0x80;
    private int secondHigh = 0xBF;

    private long highBytes;
    private long chineseBytes;
    private int lead;

    void add(byte[] block, int length) {
        for (int i = 0; i < length; i++) {
            int b = block[i] & 0xFF;
            if (b < 0x80 && b >= ' ' && continuationBytes == 0 && lead == 0) {
                continue;
            }
            control(b, bytes + i);
            utf8(b);
            chinese(b);
        }
        bytes += length;
    }

    private void control(int b, long position) {
        if (b == 0) {
            zeros[(int) (position & 1)]++;
        } else if (b < 9 || b > 13 && b < 27) {
            controls++;
        }
    }

    private void utf8(int b) {
        if (continuationBytes > 0) {
            if (b >= secondLow && b <= secondHigh) {
                utf8Characters += --continuationBytes == 0 ? 1 : 0;
                expect(0x80, 0xBF);
                return;
            }
            utf8Errors++;
            continuationBytes = 0;
            expect(0x80, 0xBF);
        }
        utf8Lead(b);
    }

    private void utf8Lead(int b) {
        if (b < 0x80) {
            return;
        }
        if (b < 0xC2 || b > 0xF4) {
            utf8Errors++;
        } else if (b < 0xE0) {
            continuationBytes = 1;
        } else if (b < 0xF0) {
            continuationBytes = 2;
            expect(b == 0xE0 ? 0xA0 : 0x80, b == 0xED ? 0x9F : 0xBF);
        } else {
            continuationBytes = 3;
            expect(b == 0xF0 ? 0x90 : 0x80, b == 0xF4 ? 0x8F : 0xBF);
        }
    }

    private void expect(int low, int high) {
        secondLow = low;
        secondHigh = high;
    }

    private void chinese(int b) {
        highBytes += b >= 0x80 ? 1 : 0;
        if (lead == 0) {
            lead = b >= 0xA1 && b <= 0xF7 ? b : 0;
            return;
        }
        boolean common = b >= 0xA1 && b <= 0xFE && (lead <= 0xA9 || lead >= 0xB0);
        chineseBytes += common ? 2 : 0;
        lead = 0;
    }

    boolean ascii() {
        return highBytes == 0;
    }

    boolean utf8() {
        return utf8Errors == 0 && continuationBytes == 0;
    }

    /** Many good characters and a few damaged bytes: still UTF-8, and the damage is worth reporting. */
    boolean damagedUtf8() {
        return utf8Characters > 8 * (utf8Errors + (continuationBytes > 0 ? 1 : 0));
    }

    /** At least 70 % of the bytes beyond ASCII stand in pairs as Chinese text makes them. */
    boolean chinese() {
        return highBytes > 1 && chineseBytes * 10 >= highBytes * 7;
    }

    /** UTF-16 without a byte-order mark: zeros in every other byte, and only there. */
    boolean utf16LittleEndian() {
        return zeros[1] * 10 >= bytes * 2 && zeros[0] * 100 <= zeros[1];
    }

    boolean utf16BigEndian() {
        return zeros[0] * 10 >= bytes * 2 && zeros[1] * 100 <= zeros[0];
    }

    /** A zero byte never stands in text; other control characters hardly ever do. */
    boolean binary() {
        return zeros[0] + zeros[1] > 0 || controls * 100 > bytes;
    }
}
