package io.qudao.mail;

import io.qudao.kernel.Texts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** An e-mail as it is sent: subject, HTML with its look, and the same as plain text. */
record RenderedMail(String recipient, String subject, String html, String text) {

    private static final String LAYOUT = layout();

    static RenderedMail of(Mail mail, MailLook look) {
        Object[] arguments = mail.arguments().toArray();
        String key = "mail." + mail.template();
        String subject = Texts.text(mail.locale(), key + ".subject", arguments);
        String body = Texts.text(mail.locale(), key + ".body", arguments);
        String action = mail.link() == null ? "" : Texts.text(mail.locale(), key + ".action");
        return new RenderedMail(
                mail.recipient(), subject, html(mail, look, subject, body, action), text(mail, look, body, action));
    }

    private static String text(Mail mail, MailLook look, String body, String action) {
        String link = mail.link() == null ? "" : "\n\n" + action + ": " + mail.link();
        return body + link + "\n\n" + look.name() + "\n";
    }

    private static String html(Mail mail, MailLook look, String subject, String body, String action) {
        String button = mail.link() == null
                ? ""
                : "<a class=\"action\" href=\"%s\">%s</a>"
                        .formatted(HtmlUtils.htmlEscape(mail.link()), HtmlUtils.htmlEscape(action));
        return LAYOUT.replace("{{language}}", language(mail.locale()))
                .replace("{{color}}", look.color())
                .replace("{{brand}}", HtmlUtils.htmlEscape(look.name()))
                .replace("{{subject}}", HtmlUtils.htmlEscape(subject))
                .replace("{{body}}", HtmlUtils.htmlEscape(body).replace("\n", "<br>"))
                .replace("{{button}}", button);
    }

    private static String language(Locale locale) {
        return Texts.language(locale).toLanguageTag();
    }

    private static String layout() {
        try (InputStream in = RenderedMail.class.getResourceAsStream("/mail/layout.html")) {
            if (in == null) {
                throw new IllegalStateException("mail/layout.html is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
