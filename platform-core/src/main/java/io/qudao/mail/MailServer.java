package io.qudao.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** The SMTP server, if one is configured ({@code spring.mail.host}). */
@Component
class MailServer {

    private final ObjectProvider<JavaMailSender> sender;
    private final String from;

    MailServer(ObjectProvider<JavaMailSender> sender, @Value("${qudao.mail.from:no-reply@qudao.example}") String from) {
        this.sender = sender;
        this.from = from;
    }

    boolean isConfigured() {
        return sender.getIfAvailable() != null;
    }

    /** @throws org.springframework.mail.MailException if the server cannot be reached or refuses the mail */
    void send(RenderedMail mail) {
        JavaMailSender server = sender.getObject();
        MimeMessage message = server.createMimeMessage();
        try {
            MimeMessageHelper parts = new MimeMessageHelper(message, true, "UTF-8");
            parts.setFrom(from);
            parts.setTo(mail.recipient());
            parts.setSubject(mail.subject());
            parts.setText(mail.text(), mail.html());
        } catch (MessagingException e) {
            throw new IllegalArgumentException("Not a mail that can be sent: to " + mail.recipient(), e);
        }
        server.send(message);
    }
}
