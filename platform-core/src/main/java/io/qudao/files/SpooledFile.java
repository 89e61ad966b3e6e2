package io.qudao.files;

import io.qudao.kernel.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** An upload laid down on disk, since a file has to be looked at more than once. Deleted when closed. */
public final class SpooledFile implements AutoCloseable {

    private final Path path;

    private SpooledFile(Path path) {
        this.path = path;
    }

    /**
     * Copies the stream, which stays open, to a temporary file.
     *
     * @throws io.qudao.kernel.RefusedException with TOO_LARGE as soon as the limit is passed; nothing is kept then
     */
    public static SpooledFile of(InputStream in, FileLimits limits) throws IOException {
        SpooledFile spooled = new SpooledFile(Files.createTempFile("qudao-upload-", ".tmp"));
        try (OutputStream out = Files.newOutputStream(spooled.path)) {
            copy(in, out, limits.maxBytes());
            return spooled;
        } catch (IOException | RuntimeException e) {
            spooled.close();
            throw e;
        }
    }

    private static void copy(InputStream in, OutputStream out, long limit) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long total = 0;
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
            total += n;
            if (total > limit) {
                throw Problem.of(FileProblem.TOO_LARGE, FileLimits.megabytes(limit))
                        .refused();
            }
            out.write(buffer, 0, n);
        }
    }

    public Path path() {
        return path;
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(path);
    }
}
