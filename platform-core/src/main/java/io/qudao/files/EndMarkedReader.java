package io.qudao.files;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Appends a line of its own to a text, because a CSV parser cannot tell a quote that was never closed from a text that
 * ends: with the mark it swallows the mark. U+FFFF is no character and stands in no text.
 */
final class EndMarkedReader extends FilterReader {

    static final String MARK = "\uFFFF";

    private static final String END = "\n" + MARK;

    private int endSent = -1;

    EndMarkedReader(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (endSent < 0) {
            int n = super.read(target, offset, length);
            if (n > 0) {
                return n;
            }
            endSent = 0;
        }
        if (endSent == END.length()) {
            return -1;
        }
        int n = Math.min(length, END.length() - endSent);
        END.getChars(endSent, endSent + n, target, offset);
        endSent += n;
        return n;
    }
}
