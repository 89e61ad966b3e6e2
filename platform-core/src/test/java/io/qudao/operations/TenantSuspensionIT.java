package io.qudao.operations;

import static io.qudao.testing.Operators.asOperator;
import static io.qudao.testing.Refusals.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import io.qudao.access.AccessProblem;
import io.qudao.access.Actor;
import io.qudao.catalog.Product;
import io.qudao.catalog.ProductQueries;
import io.qudao.identity.SignIn;
import io.qudao.kernel.RefusedException;
import io.qudao.tenancy.TenancyProblem;
import io.qudao.tenancy.Tenant;
import io.qudao.tenancy.TenantScope;
import io.qudao.tenancy.TenantState;
import io.qudao.testing.Assortment;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@CoreTest
class TenantSuspensionIT {

    @Autowired
    Tenants tenants;

    @Autowired
    Assortment assortment;

    @Autowired
    SuspendTenant suspendTenant;

    @Autowired
    ResumeTenant resumeTenant;

    @Autowired
    CloseTenant closeTenant;

    @Autowired
    TenantQueries queries;

    @Autowired
    ProductQueries products;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    Tenant tenant;

    @BeforeEach
    void aBrandWithAProduct() {
        tenant = tenants.create();
        product("LM-1");
    }

    @Test
    void aSuspendedTenantReadsButDoesNotWrite() {
        suspend("does not pay");
        assertThat(skus()).containsExactly("LM-1");
        assertThatThrownBy(() -> product("LM-2")).satisfies(refusedFor(TenancyProblem.TENANT_SUSPENDED));
        assertThat(skus()).containsExactly("LM-1");
    }

    @Test
    void theDatabaseItselfRefusesTheWrite() {
        suspend("does not pay");
        TransactionTemplate transaction = new TransactionTemplate(transactions);
        assertThatThrownBy(() -> tenants.asOwner(
                        tenant,
                        () -> transaction.execute(status -> jdbc.sql("update tenant_settings set company_name = 'x'")
                                .update())))
                .rootCause()
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("25006"));
    }

    @Test
    void peopleOfASuspendedTenantStillSignIn() {
        suspend("does not pay");
        Actor owner = TenantScope.call(tenant.id(), () -> signIn.signIn(tenant.ownerEmail(), Tenants.PASSWORD)
                .orElseThrow());
        tenants.as(owner, () -> {
            signIn.remember(owner);
            return owner;
        });
    }

    @Test
    void resumingBringsEverythingBack() {
        suspend("does not pay");
        Tenant resumed = asOperator(() -> resumeTenant.resume(tenant.slug()));
        assertThat(resumed.state()).isEqualTo(TenantState.TRIAL);
        assertThat(resumed.suspensionReason()).isNull();
        product("LM-2");
        assertThat(skus()).containsExactly("LM-1", "LM-2");
    }

    @Test
    void onlyOneOfManyOperatorsSuspends() throws Exception {
        int operators = 4;
        CountDownLatch start = new CountDownLatch(1);
        Callable<Boolean> attempt = () -> {
            start.await();
            try {
                suspend("at once");
                return true;
            } catch (RefusedException e) {
                assertThat(e.has(TenancyProblem.ILLEGAL_TENANT_TRANSITION)).isTrue();
                return false;
            }
        };
        try (ExecutorService pool = Executors.newFixedThreadPool(operators)) {
            var attempts = IntStream.range(0, operators)
                    .mapToObj(i -> pool.submit(attempt))
                    .toList();
            start.countDown();
            long won = 0;
            for (Future<Boolean> future : attempts) {
                won += future.get() ? 1 : 0;
            }
            assertThat(won).isEqualTo(1);
        }
        assertThat(details().history()).hasSize(1);
    }

    @Test
    void everyStepLeavesAnAuditRowWithOperatorAndReason() {
        suspend(" does not pay ");
        asOperator(() -> resumeTenant.resume(tenant.slug()));
        asOperator(() -> closeTenant.close(tenant.slug(), "left us"));
        assertThat(details().history())
                .extracting(TenantDetails.Event::action, TenantDetails.Event::actor, TenantDetails.Event::reason)
                .containsExactly(
                        tuple(TenantAction.CLOSE, "operator@qudao.example", "left us"),
                        tuple(TenantAction.RESUME, "operator@qudao.example", null),
                        tuple(TenantAction.SUSPEND, "operator@qudao.example", "does not pay"));
    }

    @Test
    void nobodyOfAClosedTenantGetsIn() {
        asOperator(() -> closeTenant.close(tenant.slug(), null));
        assertThatThrownBy(this::skus).satisfies(refusedFor(TenancyProblem.TENANT_CLOSED));
        assertThatThrownBy(() -> asOperator(() -> resumeTenant.resume(tenant.slug())))
                .satisfies(refusedFor(TenancyProblem.ILLEGAL_TENANT_TRANSITION));
    }

    @Test
    void refusesToSuspendWithoutAReason() {
        assertThatThrownBy(() -> suspend("  ")).satisfies(refusedFor(OperationsProblem.REASON_MISSING));
    }

    @Test
    void theTenantsOwnPeopleAreNotOperators() {
        assertThatThrownBy(() -> tenants.asOwner(tenant, () -> suspendTenant.suspend(tenant.slug(), "x")))
                .satisfies(refusedFor(AccessProblem.PERMISSION_MISSING));
        assertThatThrownBy(() -> tenants.asOwner(tenant, () -> resumeTenant.resume(tenant.slug())))
                .satisfies(refusedFor(AccessProblem.PERMISSION_MISSING));
        assertThatThrownBy(() -> tenants.asOwner(tenant, () -> closeTenant.close(tenant.slug(), null)))
                .satisfies(refusedFor(AccessProblem.PERMISSION_MISSING));
        assertThatThrownBy(() -> tenants.asOwner(tenant, () -> queries.count(TenantFilter.ALL)))
                .satisfies(refusedFor(AccessProblem.PERMISSION_MISSING));
        assertThatThrownBy(() -> suspendTenant.suspend(tenant.slug(), "x"))
                .satisfies(refusedFor(AccessProblem.PERMISSION_MISSING));
    }

    private void suspend(String reason) {
        asOperator(() -> suspendTenant.suspend(tenant.slug(), reason));
    }

    private TenantDetails details() {
        return asOperator(() -> queries.required(tenant.slug()));
    }

    private void product(String sku) {
        tenants.asOwner(tenant, () -> {
            assortment.product(sku, "10.00", 0);
            return sku;
        });
    }

    private List<String> skus() {
        return tenants.asOwner(tenant, () -> products.search(ProductQueries.Filter.ALL, null, 10).items().stream()
                .map(Product::sku)
                .toList());
    }
}
