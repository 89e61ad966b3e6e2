package io.qudao.files;

import io.qudao.kernel.RefusedException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Reads a file in a virtual machine of its own whose whole heap is small; the only honest proof of bounded memory. */
final class SmallHeap {

    private SmallHeap() {}

    /** What {@link #main} prints: the number of rows, or the refusal's code. */
    static String read(int megabytes, Path file, long maxBytes) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + megabytes + "m",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName(),
                        file.toString(),
                        Long.toString(maxBytes))
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return output.strip();
    }

    public static void main(String[] arguments) throws IOException {
        FileLimits limits = FileLimits.DEFAULT.withMaxBytes(Long.parseLong(arguments[1]));
        try (Spreadsheet sheet = Spreadsheet.open(Path.of(arguments[0]), ReadOptions.DEFAULT.withLimits(limits))) {
            long rows = 0;
            for (Row row = sheet.next(); row != null; row = sheet.next()) {
                rows += row.values().isEmpty() ? 0 : 1;
            }
            System.out.println(rows);
        } catch (RefusedException e) {
            System.out.println(e.problems().getFirst().code().name());
        }
    }
}
