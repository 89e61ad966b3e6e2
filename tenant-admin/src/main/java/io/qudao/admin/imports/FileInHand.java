package io.qudao.admin.imports;

import io.qudao.imports.ImportOptions;
import io.qudao.imports.ImportRequest;
import org.jspecify.annotations.Nullable;

/** The file that somebody is bringing in: how it is read, and what was asked for last. Gone when the page is left. */
final class FileInHand {

    private @Nullable UploadedFile file;
    private @Nullable ImportRequest last;
    private ImportOptions options = ImportOptions.DEFAULT;

    /** Another one is thrown away. */
    void take(UploadedFile uploaded) {
        drop();
        file = uploaded;
        options = ImportOptions.DEFAULT;
    }

    void readAs(ImportOptions chosen) {
        options = chosen;
    }

    void requested(ImportRequest request) {
        last = request;
        options = request.options();
    }

    @Nullable
    UploadedFile file() {
        return file;
    }

    /** Null before the first one, and for a file that is gone. */
    @Nullable
    ImportRequest last() {
        return last;
    }

    ImportOptions options() {
        return options;
    }

    void drop() {
        UploadedFile old = file;
        file = null;
        last = null;
        if (old != null) {
            old.delete();
        }
    }
}
