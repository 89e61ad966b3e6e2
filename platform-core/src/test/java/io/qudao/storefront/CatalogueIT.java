package io.qudao.storefront;

import static io.qudao.testing.Refusals.refusedFor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qudao.access.Actor;
import io.qudao.catalog.CatalogProblem;
import io.qudao.catalog.ProductQueries;
import io.qudao.distributor.Distributor;
import io.qudao.ordering.OrderSource;
import io.qudao.ordering.PlaceOrder;
import io.qudao.ordering.PlaceOrderCommand;
import io.qudao.pricing.PriceDraft;
import io.qudao.pricing.SavePrices;
import io.qudao.tenancy.Tenant;
import io.qudao.testing.Assortment;
import io.qudao.testing.Buyers;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoreTest
class CatalogueIT {

    @Autowired
    Tenants tenants;

    @Autowired
    Assortment assortment;

    @Autowired
    Buyers buyers;

    @Autowired
    Catalogue catalogue;

    @Autowired
    OwnNumbers ownNumbers;

    @Autowired
    ProductQueries products;

    @Autowired
    PlaceOrder placeOrder;

    @Autowired
    SavePrices prices;

    private Tenant tenant;
    private Actor buyer;
    private Actor stranger;

    @BeforeEach
    void prepare() {
        tenant = tenants.create();
        tenants.asOwner(tenant, () -> {
            assortment.product("A", "20.00", 0);
            assortment.product("B", "10.00", 100);
            assortment.product("C", "30.00", 100);
            Distributor d1 = assortment.distributor("D1", "A");
            Distributor d2 = assortment.distributor("D2", null);
            buyer = buyers.of(tenant, d1, "陈洁");
            stranger = buyers.of(tenant, d2, "Wang");
            return null;
        });
    }

    @Test
    void sortsByTheBuyersOwnPriceOverPages() {
        price("A", "C", "5.00");
        assertThat(page(buyer, CatalogueOrder.CHEAPEST, 0, 2)).containsExactly("C", "B");
        assertThat(page(buyer, CatalogueOrder.CHEAPEST, 2, 2)).containsExactly("A");
        assertThat(page(buyer, CatalogueOrder.DEAREST, 0, 3)).containsExactly("A", "B", "C");
        assertThat(page(stranger, CatalogueOrder.CHEAPEST, 0, 3)).containsExactly("B", "A", "C");
    }

    /** The database's choice of a price is the one that the buyer is shown, whatever lists and breaks there are. */
    @Test
    void theOrderByPriceIsTheOrderOfTheShownPrices() {
        Random random = new Random(7);
        for (int i = 10; i < 40; i++) {
            String sku = "P" + i;
            tenants.asOwner(tenant, () -> {
                assortment.product(sku, String.valueOf(1 + random.nextInt(50)), 10);
                return null;
            });
            if (random.nextBoolean()) {
                price("A", sku, String.valueOf(1 + random.nextInt(50)));
            }
        }
        List<CatalogueItem> shown = tenants.as(
                buyer, () -> catalogue.page(CatalogueFilter.ALL, CatalogueOrder.CHEAPEST, Locale.CHINESE, 0, 100));
        assertThat(shown).hasSize(33).isSortedAccordingTo((a, b) -> amount(a).compareTo(amount(b)));
    }

    @Test
    void sortsByNameInTheReadersLanguage() {
        assertThat(page(buyer, CatalogueOrder.NAME, 0, 3)).containsExactly("A", "B", "C");
    }

    @Test
    void showsOnlyWhatIsInStockAndCountsTheSame() {
        CatalogueFilter inStock = new CatalogueFilter(null, null, true);
        assertThat(tenants.as(buyer, () -> catalogue.page(inStock, CatalogueOrder.SKU, Locale.ENGLISH, 0, 10)))
                .extracting(CatalogueItem::sku)
                .containsExactly("B", "C");
        assertThat(tenants.as(buyer, () -> catalogue.count(inStock))).isEqualTo(2);
        assertThat(tenants.as(buyer, () -> catalogue.list(inStock, "D1", null, 1)))
                .satisfies(first -> {
                    assertThat(first.items()).extracting(CatalogueItem::sku).containsExactly("B");
                    assertThat(first.next()).isNotNull();
                });
    }

    @Test
    void anOwnNumberFindsTheProductForItsDistributorOnly() {
        give("B", "klm-7");
        assertThat(found(buyer, "KLM-7")).containsExactly("B");
        assertThat(found(buyer, "klm")).containsExactly("B");
        assertThat(found(stranger, "klm-7")).isEmpty();
        assertThat(tenants.as(buyer, () -> catalogue.byTyped(List.of("KLM-7", "c", "X"), "D1")))
                .hasSize(2)
                .satisfies(items -> {
                    assertThat(items.get("KLM-7"))
                            .extracting(CatalogueItem::sku)
                            .isEqualTo("B");
                    assertThat(items.get("KLM-7").ownNumber()).isEqualTo("klm-7");
                    assertThat(items.get("c")).extracting(CatalogueItem::sku).isEqualTo("C");
                });
        assertThat(tenants.as(stranger, () -> catalogue.byTyped(List.of("KLM-7"), "D2")))
                .isEmpty();
    }

    @Test
    void theBrandFindsAProductByAnyDistributorsNumber() {
        give("B", "klm-7");
        assertThat(tenants.asOwner(
                                tenant,
                                () -> products.search(new ProductQueries.Filter("klm-7", null, null, null), null, 10))
                        .items())
                .extracting(product -> product.sku())
                .containsExactly("B");
    }

    @Test
    void anOrderMayNameAProductByTheDistributorsNumber() {
        give("B", "klm-7");
        PlaceOrderCommand.Line line = new PlaceOrderCommand.Line(null, "KLM-7", BigDecimal.TWO, null);
        assertThat(tenants.asOwner(
                                tenant,
                                () -> placeOrder.place(new PlaceOrderCommand(
                                        "D1", OrderSource.API, null, null, List.of(line), null, null, null)))
                        .lines())
                .singleElement()
                .satisfies(ordered -> assertThat(ordered.sku()).isEqualTo("B"));
    }

    @Test
    void aNewNumberTakesThePlaceOfTheOldOneAndNoneIsNone() {
        give("B", "klm-7");
        give("B", "klm-8");
        assertThat(found(buyer, "klm-7")).isEmpty();
        give("B", " ");
        assertThat(found(buyer, "klm-8")).isEmpty();
    }

    @Test
    void aNumberNamesOneProductOnly() {
        give("B", "klm-7");
        assertThatThrownBy(() -> give("C", "KLM-7")).satisfies(refusedFor(CatalogProblem.OWN_NUMBER_TAKEN));
        assertThatThrownBy(() -> give("C", "a")).satisfies(refusedFor(CatalogProblem.OWN_NUMBER_TAKEN));
        assertThatThrownBy(() -> give("C", "two words")).satisfies(refusedFor(CatalogProblem.OWN_NUMBER_FORM));
        give("B", "KLM-7");
    }

    private static BigDecimal amount(CatalogueItem item) {
        return item.price() == null ? BigDecimal.ZERO : item.price().price().amount();
    }

    private void price(String list, String sku, String amount) {
        tenants.asOwner(tenant, () -> {
            prices.save(list, List.of(new PriceDraft(sku, null, null, new BigDecimal(amount), null, null)));
            return null;
        });
    }

    private void give(String sku, String number) {
        tenants.as(buyer, () -> {
            ownNumbers.give(sku, number);
            return null;
        });
    }

    private List<String> page(Actor reader, CatalogueOrder order, int offset, int limit) {
        return skus(reader, null, order, offset, limit);
    }

    private List<String> found(Actor reader, String text) {
        return skus(reader, text, CatalogueOrder.SKU, 0, 10);
    }

    private List<String> skus(Actor reader, @Nullable String text, CatalogueOrder order, int offset, int limit) {
        CatalogueFilter filter = new CatalogueFilter(text, null, false);
        Stream<CatalogueItem> items =
                tenants.as(reader, () -> catalogue.page(filter, order, Locale.ENGLISH, offset, limit)).stream();
        return items.map(CatalogueItem::sku).toList();
    }
}
