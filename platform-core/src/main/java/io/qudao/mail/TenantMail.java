package io.qudao.mail;

import io.qudao.outbox.Outbox;
import io.qudao.settings.CurrentSettings;
import io.qudao.settings.Settings;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Sends e-mails with the brand's face. Written in the caller's transaction: what is rolled back was never promised. */
@Service
public class TenantMail {

    private final MailRows rows;
    private final Outbox outbox;
    private final CurrentSettings settings;
    private final MailServer server;

    TenantMail(JdbcClient jdbc, Clock clock, Outbox outbox, CurrentSettings settings, MailServer server) {
        this.rows = new MailRows(jdbc, clock);
        this.outbox = outbox;
        this.settings = settings;
        this.server = server;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void send(Mail mail) {
        Settings brand = settings.get();
        RenderedMail rendered =
                RenderedMail.of(mail, new MailLook(brand.brandName(mail.locale()), brand.primaryColor()));
        long id = rows.insert(rendered, server.isConfigured());
        if (server.isConfigured()) {
            outbox.append(new MailQueued(id));
        }
    }
}
