package io.qudao.testing;

import io.qudao.access.Actor;
import io.qudao.access.CurrentActor;
import io.qudao.access.Role;
import io.qudao.identity.Email;
import io.qudao.identity.FirstOwner;
import io.qudao.signup.FirstOwnerDraft;
import io.qudao.signup.ProvisionTenant;
import io.qudao.tenancy.NewTenant;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantScope;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Makes tenants for tests, as sign-up makes them, and does work inside them as one of their people. */
@Component
public class Tenants {

    public static final String PASSWORD = "correct horse battery";

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final ProvisionTenant provisioning;
    private final FirstOwner owners;

    Tenants(ProvisionTenant provisioning, FirstOwner owners) {
        this.provisioning = provisioning;
        this.owners = owners;
    }

    /** A fresh tenant with an owner {@code owner@<slug>.example}. */
    public Tenant create() {
        String slug = "brand-" + NUMBERS.incrementAndGet();
        NewTenant wanted = NewTenant.checked(
                slug, "Brand " + slug, "owner@" + slug + ".example", "trial", "CNY", "zh-CN", "Asia/Shanghai");
        return provisioning.provision(
                wanted, new FirstOwnerDraft(Email.of(wanted.ownerEmail()), "Owner", owners.hash(PASSWORD)));
    }

    public <R, X extends Throwable> R as(Actor actor, ScopedValue.CallableOp<R, X> work) throws X {
        return TenantScope.call(actor.tenant(), () -> CurrentActor.callAs(actor, work));
    }

    public <R, X extends Throwable> R asOwner(Tenant tenant, ScopedValue.CallableOp<R, X> work) throws X {
        return as(staff(tenant, Role.OWNER), work);
    }

    public static Actor staff(Tenant tenant, Role role) {
        String name = role.name().toLowerCase(java.util.Locale.ROOT) + "@" + tenant.slug() + ".example";
        return new Actor(tenant.id(), Actor.Kind.STAFF, name, role.name(), null, null, role.permissions());
    }

    public static Actor buyer(Tenant tenant, long distributorId) {
        return new Actor(
                tenant.id(),
                Actor.Kind.BUYER,
                "buyer@" + distributorId,
                "Buyer",
                null,
                distributorId,
                Role.BUYER.permissions());
    }
}
