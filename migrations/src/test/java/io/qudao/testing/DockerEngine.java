package io.qudao.testing;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.testcontainers.DockerClientFactory;

/** Finds out within a second whether a Docker engine answers, where Testcontainers alone would try for long. */
final class DockerEngine {

    private static final int PATIENCE_MILLIS = 1000;

    private DockerEngine() {}

    static boolean answers() {
        return isReachable() && DockerClientFactory.instance().isDockerAvailable();
    }

    private static boolean isReachable() {
        String host = System.getenv("DOCKER_HOST");
        if (host != null && host.startsWith("tcp://")) {
            URI uri = URI.create(host);
            return accepts(new InetSocketAddress(uri.getHost(), uri.getPort()));
        }
        Stream<String> sockets = host != null && host.startsWith("unix://")
                ? Stream.of(host.substring("unix://".length()))
                : Stream.of(
                        "/var/run/docker.sock",
                        System.getProperty("user.home") + "/.docker/run/docker.sock",
                        System.getenv("XDG_RUNTIME_DIR") + "/docker.sock");
        return sockets.map(Path::of)
                .filter(Files::exists)
                .map(UnixDomainSocketAddress::of)
                .anyMatch(DockerEngine::accepts);
    }

    private static boolean accepts(InetSocketAddress address) {
        try (Socket socket = new Socket()) {
            socket.connect(address, PATIENCE_MILLIS);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean accepts(SocketAddress address) {
        try (SocketChannel channel = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return channel.connect(address);
        } catch (IOException e) {
            return false;
        }
    }
}
