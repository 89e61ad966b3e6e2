package io.qudao.mail;

import io.qudao.tenancy.PlatformTransaction;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Sends e-mails with the platform's own face, to people who sign a brand up. */
@Service
public class PlatformMail {

    private static final Logger LOG = LoggerFactory.getLogger(PlatformMail.class);
    private static final MailLook LOOK = new MailLook("Qudao 渠道", "#4338ca");
    private static final int AT_A_TIME = 100;

    private final MailRows rows;
    private final MailServer server;
    private final TransactionTemplate transaction;

    PlatformMail(
            @Qualifier("platformJdbc") JdbcClient platform,
            Clock clock,
            MailServer server,
            @Qualifier("platformTransactionManager") PlatformTransactionManager transactions) {
        this.rows = new MailRows(platform, clock);
        this.server = server;
        this.transaction = new TransactionTemplate(transactions);
    }

    @PlatformTransaction
    public void send(Mail mail) {
        rows.insert(RenderedMail.of(mail, LOOK), server.isConfigured());
    }

    /**
     * Sends what is queued, each in a transaction of its own, so that a mail that cannot be sent makes no other one go out
     * twice; called every few seconds by a job.
     */
    public void deliverQueued() {
        if (server.isConfigured()) {
            rows.queued(AT_A_TIME).forEach(this::deliver);
        }
    }

    private void deliver(long id) {
        try {
            transaction.executeWithoutResult(status -> rows.lockQueued(id).ifPresent(mail -> {
                server.send(mail);
                rows.markSent(id);
            }));
        } catch (RuntimeException e) {
            LOG.warn("Mail {} could not be sent; it stays queued", id, e);
        }
    }
}
