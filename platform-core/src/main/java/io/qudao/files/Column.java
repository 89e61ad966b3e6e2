package io.qudao.files;

/**
 * A column of a file.
 *
 * @param index from 0
 * @param name as the file has it, trimmed
 */
public record Column(int index, String name) {

    /** A, B, … as Excel shows it. */
    public String letters() {
        return CellAddress.letters(index);
    }
}
