package io.qudao.operator;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.signals.Signal;
import io.qudao.operations.PlatformAttention.SignUp;
import io.qudao.operations.PlatformQueries;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import io.qudao.ui.Narrow;
import io.qudao.ui.OnHost;
import io.qudao.ui.Tone;
import io.qudao.ui.component.EmptyState;
import io.qudao.ui.component.PageHeader;
import io.qudao.ui.component.PageView;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** Brands that filled in the form and have not opened their link: waiting, or lost and worth a call. */
@Route(value = OperatorNavigation.SIGN_UPS, layout = OperatorConsole.class)
@RolesAllowed("OPERATOR")
@OnHost(OnHost.Kind.PLATFORM)
class SignUpsView extends PageView {

    private static final String BADGE = "<vaadin-badge theme='${item.t}'>${item.n}</vaadin-badge>";
    private static final String ON_PHONE = "<div class='qd-phone-row'><div><span class='qd-phone-key'>${item.c}</span>"
            + BADGE + "</div><div>${item.e}</div><div><span class='qd-phone-note'>${item.a}</span></div></div>";

    private final transient Clock clock;
    private final Grid<SignUp> grid = new Grid<>();
    private final List<Grid.Column<SignUp>> wide = new ArrayList<>();

    SignUpsView(PlatformQueries queries, Clock clock) {
        super("operator.nav.sign-ups");
        this.clock = clock;
        fillWindow();
        grid.addClassName("is-dense");
        grid.setSelectionMode(Grid.SelectionMode.NONE);
        addColumns();
        grid.setItems(queries.attention().signUps());
        grid.setEmptyStateComponent(new EmptyState("mail", "operator.sign-ups.none", "operator.sign-ups.none.text"));
        Localized.ariaLabel(grid, "operator.nav.sign-ups");
        Localized.onLanguage(grid, () -> grid.getDataProvider().refreshAll());
        add(PageHeader.ofKey("operator.nav.sign-ups").withSubKey("operator.sign-ups.sub"), grid);
    }

    private void addColumns() {
        text("operator.tenant.company", SignUp::company, "200px", true);
        text("operator.tenant.address", SignUp::slug, "170px", false);
        text("operator.tenant.owner", SignUp::ownerEmail, "240px", true);
        text("operator.sign-up.requested", s -> Formats.here().dateTime(s.createdAt()), "170px", false);
        text("operator.sign-up.expires", s -> Formats.here().dateTime(s.expiresAt()), "170px", false);
        Grid.Column<SignUp> state =
                grid.addColumn(properties(BADGE)).setWidth("130px").setFlexGrow(0);
        Grid.Column<SignUp> phone = grid.addColumn(properties(ON_PHONE));
        wide.add(state);
        Localized.onLanguage(grid, () -> {
            state.setHeader(Localized.text("operator.tenant.state"));
            phone.setHeader(Localized.text("operator.nav.sign-ups"));
        });
        Signal<Boolean> narrow = Narrow.signal();
        Signal.effect(grid, () -> {
            boolean small = narrow.get();
            phone.setVisible(small);
            wide.forEach(column -> column.setVisible(!small));
        });
    }

    private void text(String key, ValueProvider<SignUp, String> value, String width, boolean grows) {
        Grid.Column<SignUp> column = grid.addColumn(value).setWidth(width).setFlexGrow(grows ? 1 : 0);
        wide.add(column);
        Localized.onLanguage(grid, () -> column.setHeader(Localized.text(key)));
    }

    private LitRenderer<SignUp> properties(String template) {
        return LitRenderer.<SignUp>of(template)
                .withProperty("c", SignUp::company)
                .withProperty("e", SignUp::ownerEmail)
                .withProperty("a", s -> Formats.here().dateTime(s.createdAt()))
                .withProperty("t", s -> (isExpired(s) ? Tone.NEUTRAL : Tone.WARN).badgeTheme())
                .withProperty(
                        "n",
                        s -> Localized.text(isExpired(s) ? "operator.sign-up.expired" : "operator.sign-up.waiting"));
    }

    private boolean isExpired(SignUp signUp) {
        return !clock.instant().isBefore(signUp.expiresAt());
    }
}
