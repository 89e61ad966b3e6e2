package io.qudao.files;

/** The formats that are read. */
public enum FileFormat {
    /** Text with a separator: comma, semicolon, tab or pipe. */
    CSV,
    /** The same, gzip'd. */
    CSV_GZ,
    /** Excel 2007 and newer. */
    XLSX
}
