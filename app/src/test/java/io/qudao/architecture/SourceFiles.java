package io.qudao.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The program's own sources as text, for what a compiler forgets: the literals. */
final class SourceFiles {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);

    /** A file without its comments. */
    record Source(String name, String code) {}

    private SourceFiles() {}

    static List<Source> of(String... modules) {
        return Stream.of(modules)
                .map(module -> Path.of("..", module, "src", "main", "java"))
                .flatMap(SourceFiles::javaFiles)
                .map(SourceFiles::source)
                .toList();
    }

    private static Stream<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Source source(Path file) {
        try {
            return new Source(
                    file.getFileName().toString(),
                    COMMENT.matcher(Files.readString(file)).replaceAll(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
