package io.qudao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.access.Actor;
import io.qudao.tenancy.Tenant;
import io.qudao.testing.Assortment;
import io.qudao.testing.Buyers;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class UserNamesIT {

    @Autowired
    Tenants tenants;

    @Autowired
    Assortment assortment;

    @Autowired
    Buyers buyers;

    @Autowired
    UserNames names;

    @Test
    void aBuyerLearnsTheNamesOfColleaguesOnly() {
        Tenant tenant = tenants.create();
        List<Actor> people = tenants.asOwner(tenant, () -> {
            var own = assortment.distributor("D1", null);
            var other = assortment.distributor("D2", null);
            return List.of(
                    buyers.of(tenant, own, "陈洁"), buyers.of(tenant, own, "Li Na"), buyers.of(tenant, other, "Wang"));
        });
        List<String> asked =
                List.of(people.get(1).name(), people.get(2).name(), "owner@" + tenant.slug() + ".example", "nobody");
        assertThat(tenants.as(people.getFirst(), () -> names.of(asked)))
                .isEqualTo(Map.of(people.get(1).name(), "Li Na"));
        assertThat(tenants.asOwner(tenant, () -> names.of(asked))).hasSize(3);
    }
}
