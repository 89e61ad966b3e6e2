package io.qudao.app;

import io.qudao.migrations.DatabaseTarget;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;

/**
 * A PostgreSQL that belongs to this process and keeps its data in a folder, durable as any other. One process a folder; a
 * server that a killed process left behind is stopped first.
 */
final class EmbeddedDatabase {

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EmbeddedPostgres server;
    private final FileLock folder;

    private EmbeddedDatabase(EmbeddedPostgres server, FileLock folder) {
        this.server = server;
        this.folder = folder;
    }

    /** @throws IllegalStateException if another process uses the folder, or the server does not come up */
    static EmbeddedDatabase start(Path folder) {
        try {
            Files.createDirectories(folder);
            FileLock lock = lock(folder);
            stopOrphan(folder.resolve("data"));
            return new EmbeddedDatabase(server(folder), lock);
        } catch (IOException e) {
            throw new UncheckedIOException("The embedded database in " + folder + " does not start", e);
        }
    }

    @SuppressWarnings("resource") // the lock lives as long as the process
    private static FileLock lock(Path folder) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            throw new IllegalStateException("Another Qudao process uses the database in " + folder
                    + ". Stop it, or set QUDAO_DATA to another folder.");
        }
        return lock;
    }

    private static EmbeddedPostgres server(Path folder) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("data"))
                .setOverrideWorkingDirectory(folder.resolve("program").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPGStartupWait(PATIENCE)
                // The library's own defaults would lose confirmed work in a power cut.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("max_locks_per_transaction", "256")
                .setServerConfig("timezone", "UTC")
                .start();
    }

    /** The first line of a server's pid file is its process. */
    private static void stopOrphan(Path data) throws IOException {
        Path pidFile = data.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
        Optional<ProcessHandle> orphan = ProcessHandle.of(pid)
                .filter(process -> process.info().command().orElse("").contains("postgres"));
        if (orphan.isPresent()) {
            LOG.warn("Stopping the database server {} that a killed process left behind", pid);
            stop(orphan.get());
        }
    }

    /** SIGTERM would wait for sessions of the dead process; its end closes them, so they are gone soon. */
    private static void stop(ProcessHandle orphan) {
        orphan.destroy();
        try {
            orphan.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            throw new IllegalStateException(
                    "Process " + orphan.pid() + " still serves the database; stop it by hand", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while an old database server stopped", e);
        }
    }

    DatabaseTarget target() {
        return new DatabaseTarget(server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
    }

    void stopAtExit() {
        SpringApplication.getShutdownHandlers().add(this::stop);
    }

    void stop() {
        try (FileChannel channel = folder.acquiredBy() instanceof FileChannel c ? c : null) {
            server.close();
            LOG.info("Embedded database stopped");
        } catch (IOException e) {
            LOG.warn("Embedded database did not stop cleanly; it recovers at the next start", e);
        }
    }
}
