package io.qudao.admin.distributor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.Command;
import io.qudao.access.Permission;
import io.qudao.admin.part.Rights;
import io.qudao.distributor.Distributor;
import io.qudao.identity.UserQueries.UserRow;
import io.qudao.ui.Formats;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Parts;
import io.qudao.ui.component.StatusBadge;
import io.qudao.ui.component.Toast;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who orders for a distributor, and who was asked to. */
final class DistributorBuyers {

    private final Distributor distributor;
    private final DistributorDeeds deeds;
    private final Command reload;

    DistributorBuyers(Distributor distributor, DistributorDeeds deeds, Command reload) {
        this.distributor = distributor;
        this.deeds = deeds;
        this.reload = reload;
    }

    Component all() {
        List<UserRow> users = deeds.users().buyers(distributor.id());
        Div list = Parts.div("qd-stack");
        if (users.isEmpty()) {
            list.add(Localized.span("qd-sub", "admin.buyer.none"));
        }
        users.forEach(user -> list.add(one(user)));
        if (Rights.may(Permission.DISTRIBUTORS_WRITE)) {
            Button invite = Localized.button("admin.buyer.invite", ButtonVariant.SMALL);
            invite.setIcon(Icon.of("mail"));
            invite.addClickListener(click -> invite(null));
            list.add(Parts.div("qd-row", invite));
        }
        return list;
    }

    private Component one(UserRow user) {
        Div line = Parts.div(
                "qd-row",
                Parts.div(
                        "qd-grow",
                        Parts.span("qd-line-1", user.displayName()),
                        Parts.span("qd-line-2", user.email() + seen(user))),
                state(user));
        if (user.invited() && Rights.may(Permission.DISTRIBUTORS_WRITE)) {
            Button again = Localized.iconButton("refresh", "admin.buyer.again");
            again.addClickListener(click -> invite(user));
            line.add(again);
        }
        return line;
    }

    private static String seen(UserRow user) {
        return user.lastSignInAt() == null
                ? ""
                : " · " + Localized.text("admin.user.seen", Formats.here().shortDateTime(user.lastSignInAt()));
    }

    private static StatusBadge state(UserRow user) {
        if (user.invited()) {
            return new StatusBadge(Tone.WARN, "admin.user.invited");
        }
        return user.enabled()
                ? new StatusBadge(Tone.OK, "admin.user.active")
                : new StatusBadge(Tone.NEUTRAL, "admin.user.disabled");
    }

    private void invite(@Nullable UserRow again) {
        new BuyerForm(deeds.invite()).open(distributor, again, () -> {
            Toast.success(Localized.text("admin.buyer.invited"));
            reload.execute();
        });
    }
}
