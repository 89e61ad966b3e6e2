package io.qudao.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The clock of the tests: real time, plus what a test lets pass for its own work. */
@Component
@Primary
public class MovableClock extends Clock {

    private static final ScopedValue<Duration> PASSED = ScopedValue.newInstance();

    /** Does the work as if so much time had passed. Only on this thread. */
    public <R, X extends Throwable> R later(Duration passed, ScopedValue.CallableOp<R, X> work) throws X {
        return ScopedValue.where(PASSED, passed).call(work);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(PASSED.isBound() ? PASSED.get() : Duration.ZERO);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.system(zone);
    }
}
