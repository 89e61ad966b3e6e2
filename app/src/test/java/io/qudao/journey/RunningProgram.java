package io.qudao.journey;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** The packaged program in a process of its own, with its embedded database in a folder of the test's. */
final class RunningProgram implements AutoCloseable {

    static {
        // Tenants' hosts need not resolve where the test runs. Read once, before the first client is made.
        System.setProperty("jdk.httpclient.allowRestrictedHeaders", "host");
    }

    static final Path OUTPUT = Path.of("target", "journeys");

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static RunningProgram shared;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
    private final Path data;
    private final int port;
    private final Process process;

    private RunningProgram(Path data, int port, Process process) {
        this.data = data;
        this.port = port;
        this.process = process;
    }

    /** One program with the demo for all journeys that do not harm it; ends with the tests. */
    static synchronized RunningProgram shared() {
        if (shared == null) {
            shared = start("shared", temporaryFolder());
            Runtime.getRuntime().addShutdownHook(new Thread(shared::close));
        }
        return shared;
    }

    static RunningProgram start(String name, Path data) {
        try {
            Files.createDirectories(OUTPUT);
            int port = freePort();
            File log = OUTPUT.resolve(name + ".log").toFile();
            ProcessBuilder command = new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-XX:TieredStopAtLevel=1",
                            "-Xmx1g",
                            "-jar",
                            System.getProperty("qudao.jar", "target/qudao.jar"))
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
            command.environment()
                    .putAll(Map.of(
                            "QUDAO_DATA", data.toString(), "QUDAO_PORT", String.valueOf(port), "QUDAO_DEMO", "true"));
            RunningProgram program = new RunningProgram(data, port, command.start());
            program.awaitReady();
            return program;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path temporaryFolder() {
        try {
            return Files.createTempDirectory("qudao-journey");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void awaitReady() {
        Awaitility.await().atMost(PATIENCE).pollInterval(Duration.ofMillis(250)).until(() -> {
            if (!process.isAlive()) {
                throw new IllegalStateException("The program ended; see " + OUTPUT);
            }
            return isReady();
        });
    }

    private boolean isReady() {
        try {
            HttpRequest probe = HttpRequest.newBuilder(
                            URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness"))
                    .timeout(Duration.ofSeconds(3))
                    .build();
            return http.send(probe, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The platform's address. */
    String url(String path) {
        return "http://localhost:" + port + path;
    }

    /** A tenant's address, for a browser. */
    String url(String slug, String path) {
        return "http://" + slug + ".localhost:" + port + path;
    }

    int port() {
        return port;
    }

    Path data() {
        return data;
    }

    /** As {@code kill -9} does: nothing is flushed, nobody says goodbye; the database server is left behind. */
    void kill() {
        process.destroyForcibly();
        try {
            process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
