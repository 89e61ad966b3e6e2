package io.qudao.imports;

import org.jspecify.annotations.Nullable;

/** The rows of a pass, chunk by chunk. */
interface ChunkSource<R> {

    /** The next chunk, or null at the end. */
    @Nullable
    Chunk<R> next();
}
