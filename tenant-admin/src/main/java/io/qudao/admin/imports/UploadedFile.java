package io.qudao.admin.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file the user handed in, kept while its page is open: for the preview, the dry run and the run.
 *
 * @param name as the user knows it
 */
record UploadedFile(String name, Path path) {

    /** Does nothing if it is gone already. */
    void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
