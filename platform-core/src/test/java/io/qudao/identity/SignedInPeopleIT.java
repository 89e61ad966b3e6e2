package io.qudao.identity;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.access.Actor;
import io.qudao.access.Role;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantScope;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Operators;
import io.qudao.testing.Tenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class SignedInPeopleIT {

    @Autowired
    Tenants tenants;

    @Autowired
    StaffOfTests staff;

    @Autowired
    SignIn signIn;

    @Autowired
    ChangeUser changeUser;

    @Autowired
    SignedInPeople people;

    Tenant tenant;
    Actor sales;

    @BeforeEach
    void aBrandWithASalesPerson() {
        tenant = tenants.create();
        sales = staff.member(tenant, Role.SALES);
    }

    @Test
    void staySignedInWhileNothingChanges() {
        assertThat(people.areStill(sales)).isTrue();
        assertThat(people.areStill(sales)).isTrue();
    }

    @Test
    void areOutAtOnceWhenDisabledAndBackInWhenEnabled() {
        assertThat(people.areStill(sales)).isTrue();
        change(Role.SALES, false);
        assertThat(people.areStill(sales)).isFalse();
        change(Role.SALES, true);
        assertThat(people.areStill(sales)).isTrue();
    }

    @Test
    void areOutAtOnceWhenTheirRoleChanges() {
        assertThat(people.areStill(sales)).isTrue();
        change(Role.WAREHOUSE, true);
        assertThat(people.areStill(sales)).isFalse();
        Actor again = TenantScope.call(tenant.id(), () -> signIn.again(sales.userId()))
                .orElseThrow();
        assertThat(people.areStill(again)).isTrue();
    }

    @Test
    void doNotIncludeAnOperatorWhoIsUnknown() {
        assertThat(people.areStill(Operators.OPERATOR)).isFalse();
    }

    private void change(Role role, boolean enabled) {
        tenants.asOwner(tenant, () -> {
            changeUser.change(sales.userId(), role, enabled);
            return role;
        });
    }
}
