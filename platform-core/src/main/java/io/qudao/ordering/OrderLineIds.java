package io.qudao.ordering;

import java.util.List;
import java.util.function.LongSupplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Numbers for the lines of an order before it is written, in blocks as the sequence hands them out. */
@Component
class OrderLineIds {

    /** The sequence's increment. */
    private static final int BLOCK = 50;

    private final JdbcClient jdbc;

    OrderLineIds(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ids for so many lines, one with each call. */
    LongSupplier take(int lines) {
        List<Long> blocks = jdbc.sql("select nextval('sales_order_line_seq') from generate_series(1, ?)")
                .param(Math.ceilDiv(lines, BLOCK))
                .query(Long.class)
                .list();
        int[] taken = {0};
        return () -> {
            int next = taken[0]++;
            return blocks.get(next / BLOCK) + next % BLOCK;
        };
    }
}
