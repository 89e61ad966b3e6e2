package io.qudao.signup;

import io.qudao.access.Actor;
import io.qudao.access.CurrentActor;
import io.qudao.kernel.Problem;
import io.qudao.tenancy.NewTenant;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantDirectory;
import io.qudao.tenancy.TenantLifecycle;
import io.qudao.tenancy.TenantScope;
import io.qudao.tenancy.TenantState;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Makes a tenant: its row in the registry, its schema, and what every brand starts with. Three transactions in two places,
 * so each can be repeated: a process that dies in between leaves a tenant in state PROVISIONING, and asking again goes on.
 */
@Service
public class ProvisionTenant {

    private final TenantLifecycle lifecycle;
    private final TenantDirectory directory;
    private final FirstContents contents;

    ProvisionTenant(TenantLifecycle lifecycle, TenantDirectory directory, FirstContents contents) {
        this.lifecycle = lifecycle;
        this.directory = directory;
        this.contents = contents;
    }

    /**
     * @param owner null where machines come first: the owner is then invited later
     * @throws io.qudao.kernel.RefusedException SLUG_TAKEN
     */
    public Tenant provision(NewTenant wanted, @Nullable FirstOwnerDraft owner) {
        return finish(begin(wanted), owner);
    }

    /**
     * Takes the name, or finds the same brand's own attempt that a crash cut short.
     *
     * @throws io.qudao.kernel.RefusedException SLUG_TAKEN
     */
    Tenant begin(NewTenant wanted) {
        return unfinished(wanted).orElseGet(() -> lifecycle.register(wanted));
    }

    /** The same brand's own attempt that a crash cut short; anybody else's name is taken. */
    private Optional<Tenant> unfinished(NewTenant wanted) {
        Optional<Tenant> existing = directory.freshBySlug(wanted.slug());
        existing.ifPresent(tenant -> {
            if (tenant.state() != TenantState.PROVISIONING
                    || !tenant.ownerEmail().equals(wanted.ownerEmail())) {
                throw Problem.of(io.qudao.tenancy.TenancyProblem.SLUG_TAKEN, wanted.slug())
                        .atField("slug")
                        .refused();
            }
        });
        return existing;
    }

    /** Goes on from wherever the tenant stands; one that is finished stays as it is. */
    Tenant finish(Tenant tenant, @Nullable FirstOwnerDraft owner) {
        if (tenant.state() != TenantState.PROVISIONING) {
            return tenant;
        }
        lifecycle.openSpace(tenant);
        TenantScope.run(
                tenant.id(),
                () -> CurrentActor.callAs(Actor.system(tenant.id(), "provisioning"), () -> {
                    contents.fill(tenant, owner);
                    return tenant;
                }));
        return lifecycle.move(
                tenant.slug(), tenant.plan().equals("trial") ? TenantState.TRIAL : TenantState.ACTIVE, null);
    }
}
