package io.qudao.operator;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.router.Route;
import io.qudao.operations.PlatformAttention.SignUp;
import io.qudao.operations.PlatformQueries;
import io.qudao.ui.Formats;
import io.qudao.ui.OnHost;
import io.qudao.ui.Tone;
import io.qudao.ui.component.EmptyState;
import io.qudao.ui.component.PageHeader;
import io.qudao.ui.component.PageView;
import io.qudao.ui.table.ExportColumn;
import io.qudao.ui.table.ListTable;
import io.qudao.ui.table.PhoneRow;
import io.qudao.ui.table.TableSource;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Brands that filled in the form and have not opened their link: waiting, or lost and worth a call. */
@Route(value = OperatorNavigation.SIGN_UPS, layout = OperatorConsole.class)
@RolesAllowed("OPERATOR")
@OnHost(OnHost.Kind.PLATFORM)
class SignUpsView extends PageView {

    private final transient PlatformQueries queries;
    private final transient Clock clock;

    SignUpsView(PlatformQueries queries, Clock clock) {
        super("operator.nav.sign-ups");
        this.queries = queries;
        this.clock = clock;
        fillWindow();
        ListTable<SignUp> table = table();
        add(
                PageHeader.ofKey("operator.nav.sign-ups")
                        .withSubKey("operator.sign-ups.sub")
                        .withActions(table.export(fileColumns())),
                table);
    }

    private ListTable<SignUp> table() {
        ListTable<SignUp> table = new ListTable<>("sign-ups", "operator.nav.sign-ups", this::source, signUp -> signUp);
        table.text("operator.tenant.company", "200px", SignUp::company).setFlexGrow(1);
        table.text("operator.tenant.address", "170px", SignUp::slug);
        table.text("operator.tenant.owner", "240px", SignUp::ownerEmail).setFlexGrow(1);
        table.text("operator.sign-up.requested", "170px", s -> Formats.here().dateTime(s.createdAt()))
                .setPartNameGenerator(s -> "num dim");
        table.text("operator.sign-up.expires", "170px", s -> Formats.here().dateTime(s.expiresAt()))
                .setPartNameGenerator(s -> "num dim");
        table.badge("operator.tenant.state", "130px", this::tone, this::stateKey);
        table.onPhone(
                "operator.nav.sign-ups",
                new PhoneRow<>(
                        SignUp::company,
                        this::tone,
                        this::stateKey,
                        SignUp::ownerEmail,
                        s -> Formats.here().dateTime(s.createdAt()),
                        s -> ""));
        table.grid().setSelectionMode(Grid.SelectionMode.NONE);
        table.whenEmpty(new EmptyState("mail", "operator.sign-ups.none", "operator.sign-ups.none.text"));
        return table;
    }

    private List<ExportColumn<SignUp>> fileColumns() {
        return List.of(
                ExportColumn.of("operator.tenant.company", SignUp::company),
                ExportColumn.of("operator.tenant.address", SignUp::slug),
                ExportColumn.of("operator.tenant.owner", SignUp::ownerEmail),
                ExportColumn.at("operator.sign-up.requested", SignUp::createdAt),
                ExportColumn.at("operator.sign-up.expires", SignUp::expiresAt),
                ExportColumn.ofKey("operator.tenant.state", this::stateKey));
    }

    /** A week's open sign-ups are few, so they come in one part. */
    private TableSource<SignUp> source() {
        List<SignUp> open = queries.attention().signUps();
        return new TableSource<>() {
            @Override
            public List<SignUp> page(@Nullable String sort, boolean descending, int offset, int limit) {
                return open.stream().skip(offset).limit(limit).toList();
            }

            @Override
            public int count() {
                return open.size();
            }
        };
    }

    private Tone tone(SignUp signUp) {
        return isExpired(signUp) ? Tone.NEUTRAL : Tone.WARN;
    }

    private String stateKey(SignUp signUp) {
        return isExpired(signUp) ? "operator.sign-up.expired" : "operator.sign-up.waiting";
    }

    private boolean isExpired(SignUp signUp) {
        return !clock.instant().isBefore(signUp.expiresAt());
    }
}
