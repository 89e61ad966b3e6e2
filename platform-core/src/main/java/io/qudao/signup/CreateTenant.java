package io.qudao.signup;

import io.qudao.access.Actor;
import io.qudao.access.Allow;
import io.qudao.access.ApiScope;
import io.qudao.access.CurrentActor;
import io.qudao.access.Permission;
import io.qudao.access.Role;
import io.qudao.identity.CreateApiClient;
import io.qudao.identity.Email;
import io.qudao.identity.InviteUser;
import io.qudao.identity.Invitee;
import io.qudao.identity.NewApiClient;
import io.qudao.tenancy.NewTenant;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantDirectory;
import io.qudao.tenancy.TenantScope;
import io.qudao.tenancy.TenantState;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * An operator makes a space for a brand: its machines can begin at once, with a client for everything, and its owner is
 * invited by mail. Several transactions in two places, so each step can be repeated.
 */
@Service
@Allow(Permission.TENANTS_WRITE)
public class CreateTenant {

    private final ProvisionTenant provisioning;
    private final TenantDirectory directory;
    private final CreateApiClient createApiClient;
    private final InviteUser inviteUser;

    CreateTenant(
            ProvisionTenant provisioning,
            TenantDirectory directory,
            CreateApiClient createApiClient,
            InviteUser inviteUser) {
        this.provisioning = provisioning;
        this.directory = directory;
        this.createApiClient = createApiClient;
        this.inviteUser = inviteUser;
    }

    /**
     * @param begunAt when the same request began the first time, if a crash cut it short: then a space that was finished
     *     since gets its client now; null for a first attempt
     * @throws io.qudao.kernel.RefusedException SLUG_TAKEN
     */
    public CreatedTenant create(NewTenant wanted, @Nullable Instant begunAt) {
        Tenant tenant = finishedSince(wanted, begunAt).orElseGet(() -> provisioning.provision(wanted, null));
        return TenantScope.call(
                tenant.id(),
                () -> CurrentActor.callAs(Actor.system(tenant.id(), "provisioning"), () -> {
                    invite(tenant);
                    return new CreatedTenant(tenant, client());
                }));
    }

    private Optional<Tenant> finishedSince(NewTenant wanted, @Nullable Instant begunAt) {
        return begunAt == null
                ? Optional.empty()
                : directory
                        .freshBySlug(wanted.slug())
                        .filter(tenant -> tenant.state() != TenantState.PROVISIONING
                                && !tenant.createdAt().isBefore(begunAt)
                                && tenant.ownerEmail().equals(wanted.ownerEmail()));
    }

    private void invite(Tenant tenant) {
        inviteUser.invite(
                new Invitee(Email.of(tenant.ownerEmail()), tenant.company(), Role.OWNER, null, tenant.locale()));
    }

    private NewApiClient client() {
        return createApiClient.create(
                "ERP", ApiScope.OF_TENANTS.stream().map(ApiScope::value).toList());
    }
}
