package io.qudao.mail;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What an e-mail says. Its texts are {@code mail.<template>.subject} and {@code mail.<template>.body} in the core bundle.
 *
 * @param recipient one address
 * @param arguments filled into subject and body
 * @param link where its one button leads, null for none; labelled by {@code mail.<template>.action}
 */
public record Mail(
        String recipient,
        Locale locale,
        String template,
        List<Object> arguments,
        @Nullable String link) {

    public Mail {
        arguments = List.copyOf(arguments);
    }
}
