package io.qudao.files;

import io.qudao.kernel.Problem;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** The bytes of a text file, as often as they are needed, unpacked if they are packed. */
record TextFile(Path path, boolean packed, FileLimits limits) {

    InputStream open() throws IOException {
        InputStream in = Files.newInputStream(path);
        if (!packed) {
            return in;
        }
        try {
            var budget = new UnpackedStream.Budget(Files.size(path), limits.maxUnpackedBytes());
            return new UnpackedStream(new GZIPInputStream(in, 1 << 16), budget);
        } catch (IOException e) {
            in.close();
            throw refusal(e);
        }
    }

    /** A damaged or cut-off archive is the user's matter; a failing disk is ours. */
    static RuntimeException refusal(IOException e) {
        return e instanceof EOFException || e instanceof ZipException
                ? Problem.of(FileProblem.BROKEN_FILE).refused()
                : new UncheckedIOException(e);
    }
}
