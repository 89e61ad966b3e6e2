package io.qudao.outbox;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Leaves a row for each time an event was handled. */
@Component
class MailRowOnOutboxProbe implements OutboxListener<OutboxProbe> {

    private final JdbcClient jdbc;

    MailRowOnOutboxProbe(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Class<OutboxProbe> eventType() {
        return OutboxProbe.class;
    }

    @Override
    public void on(OutboxProbe event) {
        jdbc.sql("insert into mail_message (created_at, recipient, subject, body_html, body_text, state)"
                        + " values (now(), ?, 's', 'h', 't', 'KEPT')")
                .param("probe-" + event.number())
                .update();
        if (event.fails()) {
            throw new IllegalStateException("as asked");
        }
    }
}
