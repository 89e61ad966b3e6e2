package io.qudao.imports;

/**
 * A pass over a file whose rows belong together in groups, such as the lines of a document, wherever in the file they stand.
 * The rows are laid down in the database first and come back sorted by group; {@link #save} gets whole groups only.
 *
 * @param <R> must survive a round trip through JSON
 */
public interface GroupedImportRun<R> extends ImportRun<R> {

    Class<R> rowType();

    /** The group's name, not empty. */
    String group(R row);

    /** Groups in one transaction, provided they have no more than {@link #chunkSize} rows together. */
    int groupsAtOnce();

    /** A group with more rows is refused, since it is saved as a whole. */
    int mostRowsInGroup();

    /**
     * Does a part of what is left to do when all groups are saved, in a transaction of its own.
     *
     * @return whether there is more
     */
    default boolean settle() {
        return false;
    }
}
