package io.qudao.files;

import java.io.Closeable;
import org.jspecify.annotations.Nullable;

/** Rows of one file in order, blank ones left out, read as they are asked for. */
interface RowSource extends Closeable {

    /** The next row, or null at the end. */
    @Nullable
    RawRow next();

    /** Whether dates count from 1904, as in workbooks from old Macs. */
    default boolean from1904() {
        return false;
    }
}
