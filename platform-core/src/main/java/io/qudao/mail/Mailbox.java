package io.qudao.mail;

import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows a developer the mails that were kept. Exists in demo mode only: it asks nobody who they are. */
@Service
@ConditionalOnBooleanProperty("qudao.demo")
public class Mailbox {

    private static final int MOST = 100;

    private final MailRows ofTenant;
    private final MailRows ofPlatform;

    Mailbox(JdbcClient jdbc, @Qualifier("platformJdbc") JdbcClient platform, Clock clock) {
        this.ofTenant = new MailRows(jdbc, clock);
        this.ofPlatform = new MailRows(platform, clock);
    }

    /** The current tenant's newest mails. */
    @Transactional(readOnly = true)
    public List<KeptMail> ofTenant() {
        return ofTenant.newest(MOST);
    }

    public List<KeptMail> ofPlatform() {
        return ofPlatform.newest(MOST);
    }
}
