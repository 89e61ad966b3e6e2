package io.qudao.demo;

import io.qudao.access.Role;
import io.qudao.identity.Email;
import io.qudao.identity.FirstOwner;
import io.qudao.identity.KnownUsers;
import io.qudao.settings.ChangeLogo;
import io.qudao.settings.ChangeSettings;
import io.qudao.settings.CurrentSettings;
import io.qudao.settings.Settings;
import io.qudao.signup.FirstOwnerDraft;
import io.qudao.signup.ProvisionTenant;
import io.qudao.tenancy.NewTenant;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantDirectory;
import io.qudao.tenancy.TenantState;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** What both demo brands have in common: the tenant, its people, its face, its API client. */
@Component
@ConditionalOnBooleanProperty("qudao.demo")
class DemoBrand {

    static final String PASSWORD = "demo-qudao-2026";

    private final ProvisionTenant provisioning;
    private final TenantDirectory directory;
    private final FirstOwner owners;
    private final KnownUsers users;
    private final CurrentSettings settings;
    private final ChangeSettings changeSettings;
    private final ChangeLogo changeLogo;

    DemoBrand(
            ProvisionTenant provisioning,
            TenantDirectory directory,
            FirstOwner owners,
            KnownUsers users,
            CurrentSettings settings,
            ChangeSettings changeSettings,
            ChangeLogo changeLogo) {
        this.provisioning = provisioning;
        this.directory = directory;
        this.owners = owners;
        this.users = users;
        this.settings = settings;
        this.changeSettings = changeSettings;
        this.changeLogo = changeLogo;
    }

    Tenant tenant(NewTenant wanted, String ownerName) {
        return directory
                .freshBySlug(wanted.slug())
                .filter(tenant -> tenant.state() != TenantState.PROVISIONING)
                .orElseGet(() -> provisioning.provision(
                        wanted, new FirstOwnerDraft(Email.of(wanted.ownerEmail()), ownerName, owners.hash(PASSWORD))));
    }

    /** Inside the tenant. */
    void person(String email, String name, Role role, @Nullable Long distributorId) {
        users.add(
                Email.of(email),
                name,
                PASSWORD,
                role,
                distributorId,
                settings.get().locale());
    }

    /** Inside the tenant. */
    void staff(String email, String name, String role) {
        person(email, name, Role.valueOf(role.toUpperCase(java.util.Locale.ROOT)), null);
    }

    /** Inside the tenant: an API client whose secret everybody knows. */
    void machine() {
        users.addApiClient("demo-erp", PASSWORD);
    }

    /** Inside the tenant. */
    void face(Properties brand, byte[] logo, BigDecimal taxRate) {
        Settings now = settings.get();
        if (now.logoFileId() != null) {
            return;
        }
        changeSettings.change(new Settings(
                now.companyName(),
                Map.of("zh", brand.getProperty("name.zh"), "en", brand.getProperty("name.en")),
                brand.getProperty("primary").toLowerCase(java.util.Locale.ROOT),
                brand.getProperty("secondary").toLowerCase(java.util.Locale.ROOT),
                null,
                now.locale(),
                now.timeZone(),
                now.currency(),
                taxRate,
                now.approvalRequired(),
                now.reserveAt(),
                now.taxRounding(),
                now.version()));
        changeLogo.change("image/svg+xml", logo);
    }
}
