package io.qudao.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qudao.access.Actor;
import io.qudao.access.CurrentActor;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@CoreTest
class TenantIsolationIT {

    @Autowired
    Tenants tenants;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    EntityManager entities;

    @Autowired
    PlatformTransactionManager transactions;

    TransactionTemplate transaction;
    Tenant mine;
    Tenant other;

    @BeforeEach
    void twoTenants() {
        transaction = new TransactionTemplate(transactions);
        mine = tenants.create();
        other = tenants.create();
    }

    @Test
    void readsItsOwnRowsThroughSqlAndThroughJpa() {
        String ofSql = inMine(() -> jdbc.sql("select company_name from tenant_settings")
                .query(String.class)
                .single());
        String ofJpa = inMine(() -> (String) entities.createNativeQuery("select company_name from tenant_settings")
                .getSingleResult());
        assertThat(ofSql).isEqualTo(mine.company()).isEqualTo(ofJpa);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select count(*) from %s.tenant_settings",
                "insert into %s.outbox (at, type, payload, next_attempt_at) values (now(), 'x', '{}', now())",
                "select count(*) from platform.tenant",
                "select count(*) from platform.operator_user",
                "create table mine (a int)",
                "create temp table product (id bigint)",
                "set role %s",
                "set local role %s",
                "reset role",
                "select set_config('role', '%s', true)",
                "select set_config('search_path', '%s', true)",
                "do $$ begin execute 'set role %s'; end $$",
                "select 1; set role %s",
                "select query_to_xml('select * from %s.tenant_settings', true, true, '')",
                "select pg_read_file('postgresql.conf')",
                "copy product to program 'id'",
                "listen qudao_changes",
                "notify qudao_changes, 'tenant 1'"
            })
    void refusesInjectedSql(String attack) {
        assertThatThrownBy(
                        () -> inMine(() -> jdbc.sql(attack.formatted(other.id().schema()))
                                .query(Object.class)
                                .list()))
                .isInstanceOf(Exception.class);
        assertThatThrownBy(() -> inMine(() -> entities.unwrap(Session.class).doReturningWork(connection -> {
                    try (var statement = connection.createStatement()) {
                        return statement.execute(attack.formatted(other.id().schema()));
                    }
                })))
                .isInstanceOf(Exception.class);
    }

    @Test
    void doesNotHandOutTheRawConnection() {
        assertThatThrownBy(() -> inMine(() -> entities.unwrap(Session.class)
                        .doReturningWork(c -> c.unwrap(org.postgresql.PGConnection.class))))
                .isInstanceOf(Exception.class);
    }

    @Test
    void readsNothingWithoutATenant() {
        assertThatThrownBy(() -> transaction.execute(status -> jdbc.sql("select count(*) from tenant_settings")
                        .query(Long.class)
                        .single()))
                .isInstanceOf(Exception.class);
    }

    @Test
    void readsNothingOutsideOfATransaction() {
        assertThatThrownBy(() -> TenantScope.call(mine.id(), () -> jdbc.sql(
                                "select count(*) from " + mine.id().schema() + ".tenant_settings")
                        .query(Long.class)
                        .single()))
                .isInstanceOf(Exception.class);
    }

    @Test
    void leavesNothingBehindOnAPooledConnection() {
        inMine(() -> jdbc.sql("select 1").query(Integer.class).single());
        for (int i = 0; i < 20; i++) {
            String user = jdbc.sql("select current_user").query(String.class).single();
            assertThat(user).isEqualTo("qudao_app");
        }
    }

    @Test
    void refusesAScopeInsideAnotherTenantsScope() {
        assertThatThrownBy(() -> TenantScope.call(mine.id(), () -> TenantScope.call(other.id(), () -> 1)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesAScopeThatBeginsInsideATransaction() {
        assertThatThrownBy(() -> CurrentActor.callAs(
                        Actor.system(mine.id(), "test"),
                        () -> transaction.execute(status -> TenantScope.call(other.id(), () -> 1))))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void refusesAScopeThatThePrincipalContradicts() {
        Actor stranger = Actor.system(other.id(), "stranger");
        assertThatThrownBy(() -> CurrentActor.callAs(
                        stranger, () -> TenantScope.call(mine.id(), () -> CurrentTenant.required())))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void doesNotTakeTheTenantToAnotherThread() throws Exception {
        boolean[] present = new boolean[1];
        TenantScope.call(mine.id(), () -> {
            Thread thread = Thread.ofVirtual().start(() -> present[0] = CurrentTenant.orNull() != null);
            thread.join();
            return 1;
        });
        assertThat(present[0]).isFalse();
    }

    @Test
    void letsASuspendedTenantReadButNotWrite(@Autowired TenantLifecycle lifecycle) {
        lifecycle.move(mine.slug(), TenantState.SUSPENDED, "unpaid");
        String company = inMine(() -> jdbc.sql("select company_name from tenant_settings")
                .query(String.class)
                .single());
        assertThat(company).isEqualTo(mine.company());
        assertThatThrownBy(() -> inMine(() -> jdbc.sql("update tenant_settings set company_name = 'x'")
                        .update()))
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("25006"));
        lifecycle.resume(mine.slug());
        assertThat(inMine(() -> jdbc.sql("update tenant_settings set company_name = company_name")
                        .update()))
                .isOne();
    }

    private <R> R inMine(ScopedValue.CallableOp<R, RuntimeException> work) {
        return TenantScope.call(mine.id(), () -> transaction.execute(status -> work.call()));
    }
}
