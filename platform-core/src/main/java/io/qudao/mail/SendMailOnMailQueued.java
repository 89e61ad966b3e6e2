package io.qudao.mail;

import io.qudao.outbox.OutboxListener;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Hands a mail to the server once; after a crash in between it may arrive twice, but never not at all. */
@Component
class SendMailOnMailQueued implements OutboxListener<MailQueued> {

    private final MailRows rows;
    private final MailServer server;

    SendMailOnMailQueued(JdbcClient jdbc, Clock clock, MailServer server) {
        this.rows = new MailRows(jdbc, clock);
        this.server = server;
    }

    @Override
    public Class<MailQueued> eventType() {
        return MailQueued.class;
    }

    @Override
    public void on(MailQueued event) {
        rows.lockQueued(event.mailId()).ifPresent(mail -> {
            server.send(mail);
            rows.markSent(event.mailId());
        });
    }
}
