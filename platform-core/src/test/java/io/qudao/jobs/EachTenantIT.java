package io.qudao.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.tenancy.CurrentTenant;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantId;
import io.qudao.tenancy.TenantLifecycle;
import io.qudao.tenancy.TenantState;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class EachTenantIT {

    @Autowired
    Tenants tenants;

    @Autowired
    TenantLifecycle lifecycle;

    @Autowired
    EachTenant each;

    @Test
    void isDoneInItsScopeWhateverHappensToOthersAndOnlyWhereItMayWrite() {
        Tenant failing = tenants.create();
        Tenant suspended = tenants.create();
        Tenant last = tenants.create();
        lifecycle.move(suspended.slug(), TenantState.SUSPENDED, "unpaid");
        List<TenantId> done = new ArrayList<>();
        each.attempt("Test", tenant -> {
            assertThat(CurrentTenant.required()).isEqualTo(tenant);
            if (tenant.equals(failing.id())) {
                throw new IllegalStateException("as if broken");
            }
            done.add(tenant);
        });
        assertThat(done).contains(last.id()).doesNotContain(failing.id(), suspended.id());
    }
}
