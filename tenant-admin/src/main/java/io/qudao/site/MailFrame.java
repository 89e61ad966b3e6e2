package io.qudao.site;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import io.qudao.mail.KeptMail;

/** A mail's HTML, shut in: it runs no script and reaches nothing of the page around it, but its links work. */
@Tag("iframe")
class MailFrame extends Component {

    MailFrame(KeptMail mail) {
        String html = mail.html().replaceFirst("<head>", "<head><base target=\"_top\">");
        getElement()
                .setAttribute("sandbox", "allow-top-navigation-by-user-activation")
                .setAttribute("title", mail.subject())
                .setAttribute("srcdoc", html);
    }
}
