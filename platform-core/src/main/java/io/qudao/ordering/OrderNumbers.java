package io.qudao.ordering;

import io.qudao.settings.CurrentSettings;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Numbers orders as {@code SO-261124-00042}: the day in the tenant's zone and a counter that never repeats. Gaps are
 * allowed, so that no order waits for another one's commit.
 */
@Component
class OrderNumbers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");

    private final JdbcClient jdbc;
    private final CurrentSettings settings;
    private final Clock clock;

    OrderNumbers(JdbcClient jdbc, CurrentSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    String next() {
        long counter = jdbc.sql("select nextval('sales_order_number_seq')")
                .query(Long.class)
                .single();
        return "SO-%s-%05d"
                .formatted(DAY.format(clock.instant().atZone(settings.get().timeZone())), counter);
    }
}
