package io.qudao.mail;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of one {@code mail_message} table; the tenants' and the platform's look the same. */
final class MailRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    MailRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    long insert(RenderedMail mail, boolean toBeSent) {
        return jdbc.sql("insert into mail_message (created_at, recipient, subject, body_html, body_text, state)"
                        + " values (?, ?, ?, ?, ?, ?) returning id")
                .params(now(), mail.recipient(), mail.subject(), mail.html(), mail.text(), toBeSent ? "QUEUED" : "KEPT")
                .query(Long.class)
                .single();
    }

    /** Locks a mail that is still to be sent, so that no other node sends it meanwhile. */
    Optional<RenderedMail> lockQueued(long id) {
        return jdbc.sql("select recipient, subject, body_html as html, body_text as text from mail_message"
                        + " where id = ? and state = 'QUEUED' for update")
                .param(id)
                .query(RenderedMail.class)
                .optional();
    }

    List<Long> queued(int most) {
        return jdbc.sql("select id from mail_message where state = 'QUEUED' order by id limit ?")
                .param(most)
                .query(Long.class)
                .list();
    }

    void markSent(long id) {
        jdbc.sql("update mail_message set state = 'SENT', sent_at = ? where id = ?")
                .params(now(), id)
                .update();
    }

    List<KeptMail> newest(int most) {
        return jdbc.sql(
                        "select id, created_at, recipient, subject, body_html as html, body_text as text from mail_message order by id desc limit ?")
                .param(most)
                .query((row, i) -> new KeptMail(
                        row.getLong("id"),
                        row.getTimestamp("created_at").toInstant(),
                        row.getString("recipient"),
                        row.getString("subject"),
                        row.getString("html"),
                        row.getString("text")))
                .list();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
