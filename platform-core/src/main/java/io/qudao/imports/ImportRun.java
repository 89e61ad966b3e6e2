package io.qudao.imports;

import io.qudao.kernel.SaveResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One pass over a file, told chunk by chunk. May remember things between chunks, but nothing it could not find out again:
 * after a crash the pass goes on with a new run.
 *
 * @param <R> a row as this kind understands it
 */
public interface ImportRun<R> {

    /** A row understood. What cannot be understood is left at the row as its problem; the result is then not used. */
    R read(ImportedRow row);

    /** What must not stand in the file twice, or null if anything may. */
    default @Nullable String key(R row) {
        return null;
    }

    /**
     * Saves rows in the transaction of the chunk.
     *
     * @return one result per row, in order
     * @throws io.qudao.kernel.RefusedException if all of them are refused for one reason; the engine then tries fewer at once
     */
    List<SaveResult> save(List<R> rows);

    /** Rows in one transaction. */
    default int chunkSize() {
        return 500;
    }
}
