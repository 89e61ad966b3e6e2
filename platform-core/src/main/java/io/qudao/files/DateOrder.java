package io.qudao.files;

/** How dates such as 03/04/2026 are meant. Unless somebody says so, they are refused rather than guessed. */
public enum DateOrder {
    /** Nobody said: only dates with one reading are taken. */
    UNSTATED,
    /** 03/04/2026 is the 3rd of April. */
    DAY_FIRST,
    /** 03/04/2026 is March the 4th. */
    MONTH_FIRST
}
