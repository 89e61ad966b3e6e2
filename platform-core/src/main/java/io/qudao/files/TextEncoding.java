package io.qudao.files;

import java.nio.charset.Charset;

/** Which encoding a text file is read in, and why: shown to the user, who may choose another one. */
public record TextEncoding(Charset charset, Reason reason) {

    /** What the decision rests on, from certain to doubtful. */
    public enum Reason {
        /** The user said so. */
        CHOSEN,
        /** The file says so in its first bytes (byte-order mark). */
        MARKED,
        /** All its bytes follow UTF-8 (plain ASCII does too). */
        VALID_UTF8,
        /** Nearly all its bytes do; the others are reported when the row is read. */
        DAMAGED_UTF8,
        /** Its bytes lie as Chinese text in GB18030 (or GBK, GB 2312) makes them. */
        CHINESE,
        /** Every other byte is zero: UTF-16 without a mark. */
        UTF16_PATTERN,
        /** Statistics of letters. */
        STATISTICS,
        /** Nothing fits better than Windows-1252. */
        LAST_RESORT
    }
}
