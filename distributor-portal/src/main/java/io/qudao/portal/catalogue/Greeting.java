package io.qudao.portal.catalogue;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import io.qudao.access.CurrentActor;
import io.qudao.distributor.Distributor;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import java.time.Clock;
import java.time.ZonedDateTime;

/** Who came, for whom, and at what time of the day. */
final class Greeting extends Div {

    Greeting(Distributor distributor, Clock clock) {
        setClassName("qd-greeting");
        String name = CurrentActor.required().displayName();
        H1 hello = new H1();
        Localized.onLanguage(
                hello,
                () -> hello.setText(Localized.text(
                        "portal.hello."
                                + dayTime(ZonedDateTime.now(
                                                clock.withZone(Formats.here().zone()))
                                        .getHour()),
                        name)));
        add(hello, Localized.span("qd-sub", "portal.hello.for", distributor.name(), distributor.code()));
    }

    static String dayTime(int hour) {
        if (hour < 5) {
            return "night";
        }
        if (hour < 12) {
            return "morning";
        }
        return hour < 18 ? "afternoon" : "evening";
    }
}
