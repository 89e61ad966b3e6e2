package io.qudao.imports;

import io.qudao.files.FileLimits;
import io.qudao.files.ReadOptions;
import io.qudao.kernel.Problem;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much is taken at once, and how long it is kept ({@code qudao.imports.*}).
 *
 * @param maxMegabytes of a file as it is handed in
 * @param maxRows of a file
 * @param atOnce imports that one node works on at a time
 * @param keepFiles how long the file of a finished import is kept
 */
@ConfigurationProperties("qudao.imports")
public record ImportLimits(
        @DefaultValue("64") int maxMegabytes,
        @DefaultValue("2000000") int maxRows,
        @DefaultValue("2") int atOnce,
        @DefaultValue("90d") Duration keepFiles) {

    FileLimits ofFile() {
        return FileLimits.DEFAULT.withMaxBytes((long) maxMegabytes << 20);
    }

    ReadOptions reading(ImportOptions options) {
        return ReadOptions.DEFAULT
                .withLimits(ofFile())
                .withEncoding(charset(options.encoding()))
                .withSheet(options.sheet())
                .withNumbers(options.numbers())
                .withDates(options.dates());
    }

    private static @Nullable Charset charset(@Nullable String name) {
        if (name == null || name.isBlank()) {
            return null;
        }
        try {
            return Charset.forName(name.strip());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw Problem.of(ImportProblem.UNKNOWN_ENCODING, name)
                    .atField("encoding")
                    .refused();
        }
    }
}
