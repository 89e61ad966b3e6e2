package io.qudao.mail;

import io.qudao.tenancy.PlatformTransaction;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Sends e-mails with the platform's own face, to people who sign a brand up. */
@Service
public class PlatformMail {

    private static final MailLook LOOK = new MailLook("Qudao 渠道", "#4338ca");
    private static final int AT_A_TIME = 100;

    private final MailRows rows;
    private final MailServer server;

    PlatformMail(@Qualifier("platformJdbc") JdbcClient platform, Clock clock, MailServer server) {
        this.rows = new MailRows(platform, clock);
        this.server = server;
    }

    @PlatformTransaction
    public void send(Mail mail) {
        rows.insert(RenderedMail.of(mail, LOOK), server.isConfigured());
    }

    /** Sends what is queued, each in the transaction of its caller; called every few seconds by a job. */
    public void deliverQueued() {
        if (server.isConfigured()) {
            rows.queued(AT_A_TIME).forEach(this::deliver);
        }
    }

    private void deliver(long id) {
        rows.lockQueued(id).ifPresent(mail -> {
            server.send(mail);
            rows.markSent(id);
        });
    }
}
