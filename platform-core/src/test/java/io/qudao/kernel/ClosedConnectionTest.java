package io.qudao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.Test;

class ClosedConnectionTest {

    /** Named as the servlet container's. */
    private static final class ClientAbortException extends IOException {}

    @Test
    void knowsWhoeverAskedHasGone() {
        assertThat(ClosedConnection.caused(new IOException("Broken pipe"))).isTrue();
        assertThat(ClosedConnection.caused(new UncheckedIOException(new IOException("Connection reset by peer"))))
                .isTrue();
        assertThat(ClosedConnection.caused(new IllegalStateException(new ClientAbortException())))
                .isTrue();
    }

    @Test
    void everythingElseIsADefect() {
        assertThat(ClosedConnection.caused(new IOException("No space left on device")))
                .isFalse();
        assertThat(ClosedConnection.caused(new IOException())).isFalse();
        assertThat(ClosedConnection.caused(new IllegalStateException("broken pipe")))
                .isFalse();
    }
}
