package io.qudao.settings;

import static io.qudao.testing.Refusals.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qudao.access.AccessProblem;
import io.qudao.access.Role;
import io.qudao.tenancy.Tenant;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class SettingsIT {

    @Autowired
    Tenants tenants;

    @Autowired
    CurrentSettings current;

    @Autowired
    ChangeSettings change;

    @Autowired
    ChangeLogo changeLogo;

    @Autowired
    BrandFiles files;

    Tenant tenant;

    @BeforeEach
    void aBrand() {
        tenant = tenants.create();
    }

    @Test
    void areSeenAtOnceWhereTheyWereChanged() {
        tenants.asOwner(tenant, () -> {
            change.change(colored(current.get(), "#123abc"));
            assertThat(current.get().primaryColor()).isEqualTo("#123abc");
            return tenant;
        });
    }

    @Test
    void areNotOverwrittenByAStaleEdit() {
        assertThatThrownBy(() -> tenants.asOwner(tenant, () -> {
                    Settings read = current.get();
                    change.change(colored(read, "#111111"));
                    change.change(colored(read, "#222222"));
                    return read;
                }))
                .satisfies(refusedFor(SettingsProblem.SETTINGS_STALE));
    }

    @Test
    void refuseAColorThatCouldBeAnythingElse() {
        assertThatThrownBy(() -> tenants.asOwner(tenant, () -> {
                    change.change(colored(current.get(), "red;}</style>"));
                    return tenant;
                }))
                .satisfies(refusedFor(SettingsProblem.COLOR_SYNTAX));
    }

    @Test
    void belongToTheOwner() {
        assertThatThrownBy(() -> tenants.as(Tenants.staff(tenant, Role.SALES), () -> {
                    change.change(current.get());
                    return tenant;
                }))
                .satisfies(refusedFor(AccessProblem.PERMISSION_MISSING));
    }

    @Test
    void keepTheLogo() {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G'};
        byte[] kept = tenants.asOwner(tenant, () -> {
            changeLogo.change("image/png", png);
            return files.logo().orElseThrow().content();
        });
        assertThat(kept).isEqualTo(png);
    }

    @Test
    void refuseALogoThatIsNoImageOrTooLarge() {
        assertThatThrownBy(() -> logo("text/html", 10)).satisfies(refusedFor(SettingsProblem.LOGO_TYPE));
        assertThatThrownBy(() -> logo("image/png", ChangeLogo.MOST_BYTES + 1))
                .satisfies(refusedFor(SettingsProblem.LOGO_TOO_LARGE));
    }

    private Object logo(String type, int size) {
        return tenants.asOwner(tenant, () -> {
            changeLogo.change(type, new byte[size]);
            return type;
        });
    }

    private static Settings colored(Settings s, String color) {
        return new Settings(
                s.companyName(),
                Map.of("en", "Brand"),
                color,
                s.secondaryColor(),
                s.logoFileId(),
                s.locale(),
                s.timeZone(),
                s.currency(),
                s.defaultTaxRate(),
                s.approvalRequired(),
                s.reserveAt(),
                s.taxRounding(),
                s.version());
    }
}
