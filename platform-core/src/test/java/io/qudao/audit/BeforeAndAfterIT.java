package io.qudao.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.access.Actor;
import io.qudao.access.Role;
import io.qudao.distributor.ChangeDistributorStatus;
import io.qudao.distributor.DistributorDraft;
import io.qudao.distributor.DistributorStatus;
import io.qudao.distributor.SaveDistributors;
import io.qudao.identity.ChangeUser;
import io.qudao.identity.StaffOfTests;
import io.qudao.inventory.SetStock;
import io.qudao.pricing.PriceDraft;
import io.qudao.pricing.PriceListDraft;
import io.qudao.pricing.PriceListKind;
import io.qudao.pricing.SavePriceList;
import io.qudao.pricing.SavePrices;
import io.qudao.settings.ChangeLogo;
import io.qudao.tenancy.Tenant;
import io.qudao.testing.Assortment;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Changes of prices, rights, credit, stock and settings can be told afterwards: as it was, and as it became. */
@CoreTest
class BeforeAndAfterIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** The newest audit row of an action. */
    private record Told(String actor, String subject, JsonNode before, JsonNode after, String reason) {}

    @Autowired
    Tenants tenants;

    @Autowired
    Assortment assortment;

    @Autowired
    StaffOfTests staff;

    @Autowired
    SavePrices savePrices;

    @Autowired
    SavePriceList savePriceList;

    @Autowired
    SaveDistributors saveDistributors;

    @Autowired
    ChangeDistributorStatus changeStatus;

    @Autowired
    ChangeUser changeUser;

    @Autowired
    SetStock setStock;

    @Autowired
    ChangeLogo changeLogo;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    Tenant tenant;

    @BeforeEach
    void aBrandWithTwoProductsAndADistributor() {
        tenant = tenants.create();
        asOwner(() -> {
            assortment.product("LM-1", "10.00", 5);
            assortment.product("LM-2", "5.00", 0);
            assortment.distributor("D1", "A");
        });
    }

    @Test
    void ofPricesTellOnlyThoseThatChange() {
        asOwner(() -> savePrices.save("BASE", List.of(price("LM-1", "9"), price("LM-2", "5.0000"), price("LM-2", -1))));
        Told told = told("prices.saved");
        assertThat(told.subject()).isEqualTo("BASE");
        assertThat(told.actor()).isEqualTo("owner@" + tenant.slug() + ".example");
        assertThat(told.before().at("/prices").size()).isOne();
        assertThat(told.before().at("/prices/0/sku").asString()).isEqualTo("LM-1");
        assertThat(told.before().at("/prices/0/unit").asString()).isEqualTo("pcs");
        assertThat(told.before().at("/prices/0/amount").decimalValue()).isEqualByComparingTo("10");
        assertThat(told.after().at("/prices").size()).isOne();
        assertThat(told.after().at("/prices/0/amount").decimalValue()).isEqualByComparingTo("9");
    }

    @Test
    void ofANewPriceTellNothingBefore() {
        asOwner(() -> savePrices.save("A", List.of(price("LM-1", "8"))));
        Told told = told("prices.saved");
        assertThat(told.before().at("/prices").isEmpty()).isTrue();
        assertThat(told.after().at("/prices/0/amount").decimalValue()).isEqualByComparingTo("8");
    }

    @Test
    void ofManyPricesStandInOneRow() {
        int rows = count("prices.saved");
        List<PriceDraft> breaks = new ArrayList<>();
        for (int i = 2; i <= 1_000; i++) {
            breaks.add(new PriceDraft("LM-1", null, BigDecimal.valueOf(i), BigDecimal.ONE, null, null));
        }
        asOwner(() -> savePrices.save("BASE", breaks));
        assertThat(count("prices.saved")).isEqualTo(rows + 1);
        assertThat(told("prices.saved").after().at("/prices").size()).isEqualTo(breaks.size());
    }

    @Test
    void ofAPriceListTellForWhomItWas() {
        asOwner(() -> savePriceList.save(
                new PriceListDraft("A", "North", PriceListKind.REGION, null, null, "11", null, 3, false, true), null));
        Told told = told("price-list.saved");
        assertThat(told.before().at("/tier").asString()).isEqualTo("A");
        assertThat(told.after().at("/region").asString()).isEqualTo("11");
    }

    @Test
    void ofDistributorsTellTierStatusAndTerms() {
        asOwner(() -> saveDistributors.save(List.of(
                terms("D1", "B", DistributorStatus.BLOCKED, 30), terms("D2", "A", DistributorStatus.ACTIVE, 0))));
        Told told = told("distributors.saved");
        assertThat(told.before().at("/D1/tier").asString()).isEqualTo("A");
        assertThat(told.before().at("/D1/status").asString()).isEqualTo("ACTIVE");
        assertThat(told.before().at("/D1/paymentTermsDays").asInt()).isZero();
        assertThat(told.before().has("D2")).isFalse();
        assertThat(told.after().at("/D1/tier").asString()).isEqualTo("B");
        assertThat(told.after().at("/D1/status").asString()).isEqualTo("BLOCKED");
        assertThat(told.after().at("/D1/paymentTermsDays").asInt()).isEqualTo(30);
        assertThat(told.after().at("/D2/tier").asString()).isEqualTo("A");
    }

    @Test
    void ofABlockedDistributorTellTheReason() {
        asOwner(() -> changeStatus.change("D1", DistributorStatus.BLOCKED, "does not pay"));
        Told told = told("distributor.status-changed");
        assertThat(told.before().at("/status").asString()).isEqualTo("ACTIVE");
        assertThat(told.after().at("/status").asString()).isEqualTo("BLOCKED");
        assertThat(told.reason()).isEqualTo("does not pay");
    }

    @Test
    void ofAUserTellRoleAndAccess() {
        Actor sales = staff.member(tenant, Role.SALES);
        asOwner(() -> changeUser.change(sales.userId(), Role.WAREHOUSE, false));
        Told told = told("user.changed");
        assertThat(told.subject()).isEqualTo(sales.name());
        assertThat(told.before().toString()).contains("SALES").contains("true");
        assertThat(told.after().toString()).contains("WAREHOUSE").contains("false");
    }

    @Test
    void ofACountTellWhatWasThereAndWhy() {
        asOwner(() -> setStock.set(new SetStock.Count("MAIN", "LM-1", BigDecimal.valueOf(7)), "found two"));
        Told told = told("stock.set");
        assertThat(told.subject()).isEqualTo("MAIN/LM-1");
        assertThat(told.before().at("/onHand").decimalValue()).isEqualByComparingTo("5");
        assertThat(told.after().at("/onHand").decimalValue()).isEqualByComparingTo("7");
        assertThat(told.reason()).isEqualTo("found two");
    }

    @Test
    void ofALogoTellWhichOneItWas() {
        asOwner(() -> changeLogo.change("image/png", new byte[] {1}));
        assertThat(told("settings.logo-changed").before().at("/logoFileId").isNull())
                .isTrue();
        long first = told("settings.logo-changed").after().at("/logoFileId").asLong();
        asOwner(() -> changeLogo.change("image/png", new byte[] {2}));
        assertThat(told("settings.logo-changed").before().at("/logoFileId").asLong())
                .isEqualTo(first);
    }

    private static PriceDraft price(String sku, String amount) {
        return new PriceDraft(sku, null, null, new BigDecimal(amount), null, null);
    }

    private static PriceDraft price(String sku, int refusedAmount) {
        return new PriceDraft(sku, "carton", null, BigDecimal.valueOf(refusedAmount), null, null);
    }

    private static DistributorDraft terms(String code, String tier, DistributorStatus status, int days) {
        return new DistributorDraft(code, code, tier, null, null, null, status, null, null, null, days, null);
    }

    private void asOwner(Runnable work) {
        tenants.asOwner(tenant, () -> {
            work.run();
            return tenant;
        });
    }

    private Told told(String action) {
        return inside(() -> jdbc.sql("select actor, subject_id, before::text, after::text, reason from audit_entry"
                        + " where action = ? order by id desc limit 1")
                .param(action)
                .query((row, i) -> new Told(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3) == null ? null : JSON.readTree(row.getString(3)),
                        JSON.readTree(row.getString(4)),
                        row.getString(5)))
                .single());
    }

    private int count(String action) {
        return inside(() -> jdbc.sql("select count(*) from audit_entry where action = ?")
                .param(action)
                .query(Integer.class)
                .single());
    }

    private <T> T inside(java.util.function.Supplier<T> work) {
        return tenants.asOwner(tenant, () -> new TransactionTemplate(transactions).execute(status -> work.get()));
    }
}
