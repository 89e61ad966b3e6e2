package io.qudao.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;

/**
 * Where benchmarks leave what they measured: one line a figure, which {@code ./benchmark} gathers into
 * {@code docs/benchmarks.md}.
 */
public final class Figures {

    private static final Path FILE = Path.of("target", "figures.md");

    private Figures() {}

    /**
     * @param what the figure in a few words
     * @param measured with its unit
     * @param against the floor measured in the same run, with its unit; or the limit
     * @param result the ratio or how the limit is kept
     * @param bound what the issue asks for
     */
    public static void add(String what, String measured, String against, String result, String bound) {
        String line = "| %s | %s | %s | **%s** | %s |%n".formatted(what, measured, against, result, bound);
        System.out.print(line);
        try {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, line, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    public static String format(String pattern, Object... values) {
        return String.format(Locale.ROOT, pattern, values);
    }
}
