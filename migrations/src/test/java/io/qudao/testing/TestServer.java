package io.qudao.testing;

import io.qudao.migrations.DatabaseTarget;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** A PostgreSQL for the life of the JVM: in a container where a Docker engine answers, else the embedded one. */
final class TestServer {

    private static final String CONNECTIONS = "300";

    private final UnaryOperator<String> url;
    private final String user;
    private final String password;

    private TestServer(UnaryOperator<String> url, String user, String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    static TestServer start() {
        return DockerEngine.answers() ? container().orElseGet(TestServer::embedded) : embedded();
    }

    DatabaseTarget target(String database) {
        return new DatabaseTarget(url.apply(database), user, password);
    }

    /** Empty if the image is neither there nor to be had. */
    @SuppressWarnings("resource") // removed by Testcontainers when the JVM ends
    private static Optional<TestServer> container() {
        String image = System.getProperty("qudao.test.postgres-image", "postgres:17-alpine");
        try {
            PostgreSQLContainer postgres = new PostgreSQLContainer(image)
                    .withDatabaseName("postgres")
                    .withCommand("postgres", "-c", "fsync=" + durable(), "-c", "max_connections=" + CONNECTIONS);
            postgres.start();
            System.out.println("Tests use PostgreSQL in a container of " + image);
            String base = "jdbc:postgresql://" + postgres.getHost() + ":" + postgres.getMappedPort(5432) + "/";
            return Optional.of(new TestServer(base::concat, postgres.getUsername(), postgres.getPassword()));
        } catch (RuntimeException e) {
            System.out.println("No container of " + image + ": " + e.getMessage());
            return Optional.empty();
        }
    }

    @SuppressWarnings("resource") // stopped by its own shutdown hook
    private static TestServer embedded() {
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", CONNECTIONS)
                    .setServerConfig("fsync", durable())
                    .setServerConfig("synchronous_commit", durable())
                    .setServerConfig("shared_buffers", "256MB")
                    .start();
            System.out.println("Tests use the embedded PostgreSQL at port " + postgres.getPort());
            String base = "jdbc:postgresql://localhost:" + postgres.getPort() + "/";
            return new TestServer(base::concat, "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Tests need not survive a power cut; figures only count on a server that does ({@code qudao.test.durable}). */
    private static String durable() {
        return Boolean.getBoolean("qudao.test.durable") ? "on" : "off";
    }
}
