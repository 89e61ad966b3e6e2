package io.qudao.ordering;

import io.qudao.access.Actor;
import io.qudao.access.CurrentActor;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Writes the steps of an order that both sides see. */
@Component
class OrderHistory {

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Clock clock;

    OrderHistory(JdbcClient jdbc, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    OrderDetails.Event add(long orderId, OrderStep step, Map<String, Object> detail) {
        Actor actor = CurrentActor.required();
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        jdbc.sql(
                        "insert into order_event (order_id, at, type, actor, actor_kind, detail) values (?, ?, ?, ?, ?, ?::jsonb)")
                .params(
                        orderId,
                        at.atOffset(ZoneOffset.UTC),
                        step.name(),
                        actor.displayName(),
                        actor.kind().name(),
                        json.writeValueAsString(detail))
                .update();
        Map<String, String> told = new TreeMap<>();
        detail.forEach((key, value) -> told.put(key, String.valueOf(value)));
        return new OrderDetails.Event(
                at, step, actor.displayName(), actor.kind().name(), told);
    }
}
