package io.qudao.app;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the environment says before anything is started.
 *
 * @param data {@code QUDAO_DATA}: where the embedded database and uploaded files live, {@code ./data} if unset
 * @param dbUrl {@code QUDAO_DB_URL}: an external PostgreSQL; null for the embedded one
 */
record LaunchOptions(Path data, @Nullable String dbUrl, String dbUser, String dbPassword) {

    static LaunchOptions ofEnvironment() {
        return of(System.getenv());
    }

    static LaunchOptions of(Map<String, String> environment) {
        String url = environment.get("QUDAO_DB_URL");
        return new LaunchOptions(
                Path.of(environment.getOrDefault("QUDAO_DATA", "data"))
                        .toAbsolutePath()
                        .normalize(),
                url == null || url.isBlank() ? null : url,
                environment.getOrDefault("QUDAO_DB_USER", "postgres"),
                environment.getOrDefault("QUDAO_DB_PASSWORD", ""));
    }
}
