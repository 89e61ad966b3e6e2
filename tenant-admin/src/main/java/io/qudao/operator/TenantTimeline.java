package io.qudao.operator;

import io.qudao.operations.TenantAction;
import io.qudao.operations.TenantDetails;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.component.Timeline;
import io.qudao.ui.component.Timeline.Entry;
import io.qudao.ui.component.Timeline.State;
import java.util.ArrayList;
import java.util.List;

/** A tenant's life on the platform: its making, and what operators did, newest first. */
final class TenantTimeline {

    private TenantTimeline() {}

    static Timeline of(TenantDetails details) {
        List<Entry> entries = new ArrayList<>();
        details.history().forEach(event -> entries.add(entry(event)));
        entries.add(new Entry(
                State.DONE,
                Localized.text("operator.tenant.made"),
                Formats.here().dateTime(details.tenant().createdAt())));
        Timeline timeline = new Timeline();
        Localized.ariaLabel(timeline, "operator.tenant.history");
        timeline.setEntries(entries);
        return timeline;
    }

    private static Entry entry(TenantDetails.Event event) {
        String when = Formats.here().dateTime(event.at()) + " · " + event.actor();
        String detail = event.reason() == null ? when : when + " · " + event.reason();
        State state = event.action() == TenantAction.RESUME ? State.DONE : State.ERROR;
        return new Entry(state, TenantTexts.action(event.action()), detail);
    }
}
