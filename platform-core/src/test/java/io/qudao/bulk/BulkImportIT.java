package io.qudao.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qudao.access.AccessProblem;
import io.qudao.access.Actor;
import io.qudao.access.Role;
import io.qudao.catalog.Product;
import io.qudao.catalog.ProductQueries;
import io.qudao.catalog.ProductStatus;
import io.qudao.distributor.Distributor;
import io.qudao.distributor.DistributorQueries;
import io.qudao.imports.ImportDesk;
import io.qudao.imports.ImportJob;
import io.qudao.imports.ImportKind;
import io.qudao.imports.ImportOptions;
import io.qudao.imports.ImportStatus;
import io.qudao.inventory.StockQueries;
import io.qudao.kernel.ProblemCode;
import io.qudao.kernel.RefusedException;
import io.qudao.ordering.OrderDetails;
import io.qudao.ordering.OrderQueries;
import io.qudao.pricing.PriceListQueries;
import io.qudao.tenancy.Tenant;
import io.qudao.testing.Assortment;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every kind of spreadsheet a brand brings along. */
@CoreTest
class BulkImportIT {

    @Autowired
    Tenants tenants;

    @Autowired
    ImportDesk desk;

    @Autowired
    List<ImportKind> kinds;

    @Autowired
    Assortment assortment;

    @Autowired
    ProductQueries products;

    @Autowired
    PriceListQueries priceLists;

    @Autowired
    StockQueries stock;

    @Autowired
    DistributorQueries distributors;

    @Autowired
    OrderQueries orders;

    Tenant tenant;
    Actor owner;

    @BeforeEach
    void aFreshBrand() {
        tenant = tenants.create();
        owner = ImportDesk.owner(tenant);
    }

    @Test
    void takesACatalogueWithPricesPacksAndStock() throws IOException {
        String csv = """
                货号,品名,英文名称,分类,单位,装箱单位,箱规,条码,起订量,税率(%),状态,标准价格,库存
                LM-1,吸顶灯,Ceiling lamp,室内照明,只,箱,12,6901234567892,2,13,上架,128.50,40
                LM-2,射灯,,室内照明,只,,,,,,草稿,"1,028.5",
                """;
        ImportJob job = desk.take(owner, "products", csv);
        assertThat(job.status())
                .as(() -> desk.codes(owner, job.id()).toString())
                .isEqualTo(ImportStatus.COMPLETED);
        assertThat(job.created()).isEqualTo(2);
        Product lamp = tenants.as(owner, () -> products.required("LM-1"));
        assertThat(lamp.names()).isEqualTo(Map.of("en", "Ceiling lamp"));
        assertThat(lamp.units())
                .extracting(u -> u.unit() + u.factor().stripTrailingZeros().toPlainString())
                .containsExactly("只1", "箱12");
        assertThat(lamp.units().getFirst().barcode()).isEqualTo("6901234567892");
        assertThat(lamp.taxRate()).isEqualByComparingTo("0.13");
        assertThat(tenants.as(owner, () -> products.required("LM-2")).status()).isEqualTo(ProductStatus.DRAFT);
        assertThat(prices("BASE")).isEqualTo(Map.of("LM-1", "128.5", "LM-2", "1028.5"));
        assertThat(onHand("LM-1")).isEqualByComparingTo("40");
        ImportJob again = desk.take(owner, "products", csv);
        assertThat(again.unchanged()).isEqualTo(2);
    }

    @Test
    void changesOnlyWhatTheColumnsSay() throws IOException {
        tenants.as(owner, () -> {
            assortment.product("LM-1", "10.00", 5);
            return null;
        });
        ImportJob job = desk.take(owner, "products", "SKU,Name\nLM-1,New name\n");
        assertThat(job.updated()).isEqualTo(1);
        Product lamp = tenants.as(owner, () -> products.required("LM-1"));
        assertThat(lamp.name()).isEqualTo("New name");
        assertThat(lamp.units()).hasSize(2);
        assertThat(lamp.category()).isEqualTo("Lamps");
        ImportJob packed = desk.take(owner, "products", "SKU,Pack unit,Units in a pack\nLM-1,pallet,480\n");
        assertThat(packed.updated()).isEqualTo(1);
        assertThat(tenants.as(owner, () -> products.required("LM-1")).units()).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"起订量, 包装倍数", "最小起订量, 订货倍数", "最低起订量（只）, 倍数", "MOQ, Pack multiple", "Minimum order, Increment"})
    void knowsMinimumAndMultipleByTheirUsualNames(String minimum, String multiple) throws IOException {
        ImportJob job =
                desk.take(owner, "products", "货号,品名,包装单位,包装数量," + minimum + "," + multiple + "\nLM-1,吸顶灯,箱,24,12,6\n");
        assertThat(job.created()).isOne();
        Product lamp = tenants.as(owner, () -> products.required("LM-1"));
        assertThat(lamp.minOrder()).isEqualByComparingTo("12");
        assertThat(lamp.increment()).isEqualByComparingTo("6");
        assertThat(lamp.units().getLast().factor()).isEqualByComparingTo("24");
    }

    @Test
    void givesNoHeadingToTwoFieldsOfAKind() {
        for (ImportKind kind : kinds) {
            tenants.asOwner(tenant, () -> assertThat(kind.fields().stream()
                            .flatMap(field -> field.aliases().stream().distinct()))
                    .as(kind.name())
                    .doesNotHaveDuplicates());
        }
    }

    @Test
    void saysOfEveryRefusedProductWhy() throws IOException {
        ImportJob job = desk.take(owner, "products", """
                sku,name,status,list price,on hand,pack unit,pack size,moq
                A,Good,published,1.5,1,,,
                B,,published,1.5,1,,,
                A,Again,published,1.5,1,,,
                C,Bad price,published,-1.5,1,,,
                D,Bad status,gone,1.5,1,,,
                E,Half a pack,,,,carton,,
                F,No number,,abc,1,,,
                ,No SKU,,1,1,,,
                G,No minimum,,1,1,,,0
                """);
        assertThat(job.created()).isEqualTo(1);
        assertThat(desk.codes(owner, job.id()))
                .containsExactly(
                        "3 PRODUCT_NAME_MISSING",
                        "4 REPEATED_IN_FILE",
                        "5 AMOUNT_NEGATIVE",
                        "6 UNKNOWN_WORD",
                        "7 PACK_INCOMPLETE",
                        "8 NOT_A_NUMBER",
                        "9 BLANK_CELL",
                        "10 MIN_ORDER_NOT_POSITIVE");
        assertThat(prices("BASE")).isEqualTo(Map.of("A", "1.5"));
    }

    @Test
    void leavesNothingOfARowBehindWhoseStockIsRefused() throws IOException {
        tenants.as(owner, () -> {
            assortment.product("LM-1", "10.00", 5);
            assortment.product("LM-2", "10.00", 5);
            assortment.distributor("D1", "A");
            return null;
        });
        desk.take(owner, "orders", "order,distributor,sku,quantity\nPO-1,D1,LM-1,4\n");
        tenants.as(owner, () -> {
            approve(orders.byExternalId("PO-1").orElseThrow().header().number());
            return null;
        });
        ImportJob job = desk.take(owner, "products", "sku,name,on hand\nLM-1,Changed,3\nLM-2,Changed,3\n");
        assertThat(desk.codes(owner, job.id())).containsExactly("2 BELOW_RESERVATIONS");
        assertThat(tenants.as(owner, () -> products.required("LM-1")).name()).isEqualTo("Product LM-1");
        assertThat(tenants.as(owner, () -> products.required("LM-2")).name()).isEqualTo("Changed");
    }

    @Autowired
    io.qudao.ordering.ApproveOrder approveOrder;

    private void approve(String number) {
        approveOrder.approve(number, null);
    }

    @Test
    void takesPricesOneARow() throws IOException {
        twoProducts();
        ImportJob job = desk.take(owner, "prices", """
                sku,tier,unit,minimum quantity,price,valid from,valid to
                LM-1,A,,,8.80,,
                LM-1,Tier B,carton,10,99.5,2026-01-01,2027-01-01
                LM-2,,,,7.5,,
                LM-9,,,,7.5,,
                LM-2,Z,,,7.5,,
                LM-2,A,,,,,
                """);
        assertThat(job.created()).isEqualTo(2);
        assertThat(job.updated()).isEqualTo(1);
        assertThat(desk.codes(owner, job.id())).containsExactly("5 UNKNOWN_SKU", "6 TIER_WITHOUT_LIST", "7 NO_AMOUNT");
        assertThat(prices("A")).isEqualTo(Map.of("LM-1", "8.8"));
        assertThat(prices("B")).isEqualTo(Map.of("LM-1", "99.5"));
        assertThat(prices("BASE").get("LM-2")).isEqualTo("7.5");
    }

    @Test
    void takesPricesWithOneColumnForEachTier() throws IOException {
        twoProducts();
        String csv = "型号,标准价,A级价,B级价,C\nLM-1,10,8,9,9.5\nLM-2,,4,5,\nLM-9,1,1,1,1\n";
        ImportJob job = desk.take(owner, "prices", csv.replace("标准价", "价格"));
        assertThat(job.created() + job.updated()).isEqualTo(2);
        assertThat(job.failed()).isEqualTo(1);
        assertThat(prices("A")).isEqualTo(Map.of("LM-1", "8", "LM-2", "4"));
        assertThat(prices("B")).isEqualTo(Map.of("LM-1", "9", "LM-2", "5"));
        assertThat(prices("C")).isEqualTo(Map.of("LM-1", "9.5"));
        assertThat(desk.take(owner, "prices", csv.replace("标准价", "价格")).unchanged())
                .isEqualTo(2);
    }

    @Test
    void putsPricesIntoTheListTheUserChose() throws IOException {
        twoProducts();
        desk.take(owner, "prices", "sku,price\nLM-1,6\n", ImportOptions.DEFAULT.withPriceList("C"));
        assertThat(prices("C")).isEqualTo(Map.of("LM-1", "6"));
        assertThatThrownBy(() ->
                        desk.take(owner, "prices", "sku,price\nLM-1,6\n", ImportOptions.DEFAULT.withPriceList("none")))
                .satisfies(refusedFor(io.qudao.pricing.PricingProblem.UNKNOWN_PRICE_LIST));
    }

    @Test
    void takesACountOfTheWarehouse() throws IOException {
        twoProducts();
        ImportJob job =
                desk.take(owner, "stock", "SKU,On hand,Warehouse\nLM-1,33,\nLM-2,5,MAIN\nLM-1,3,NOWHERE\nLM-2,-1,X\n");
        assertThat(job.updated()).isEqualTo(1);
        assertThat(job.unchanged()).isEqualTo(1);
        assertThat(desk.codes(owner, job.id())).containsExactly("4 UNKNOWN_WAREHOUSE", "5 ON_HAND_NEGATIVE");
        assertThat(onHand("LM-1")).isEqualByComparingTo("33");
    }

    @Test
    void takesDistributorsWithTheirParentsAlsoInARehearsalOfManyChunks() throws IOException {
        StringBuilder csv = new StringBuilder("客户编号,客户名称,等级,上级经销商,地区,联系人,电话,邮箱,账期\n");
        csv.append("D-0,总代理,A 级,,浙江,张三,13800000000,a@d.example,30\n");
        for (int i = 1; i <= 700; i++) {
            csv.append("D-%d,分销商 %d,b,D-0,杭州,,,,\n".formatted(i, i));
        }
        csv.append("D-x,,A,,,,,,\nD-y,Y,Z,,,,,,400\n");
        ImportJob dry = desk.take(owner, "distributors", csv.toString(), ImportOptions.DEFAULT.asDryRun());
        assertThat(dry.created()).isEqualTo(701);
        assertThat(dry.failed()).isEqualTo(2);
        ImportJob job = desk.take(owner, "distributors", csv.toString());
        assertThat(job.created()).isEqualTo(701);
        assertThat(desk.codes(owner, job.id())).containsExactly("703 DISTRIBUTOR_NAME_MISSING", "704 DAYS_NOT_WHOLE");
        Distributor last = tenants.as(owner, () -> distributors.required("D-700"));
        assertThat(last.parent()).isEqualTo("D-0");
        assertThat(last.tier()).isEqualTo("B");
        assertThat(tenants.as(owner, () -> distributors.required("D-0")).paymentTermsDays())
                .isEqualTo(30);
    }

    @Test
    void placesOneOrderForAllRowsWithTheSameNumber() throws IOException {
        twoProducts();
        tenants.as(owner, () -> assortment.distributor("D1", "A"));
        String csv = """
                order,distributor,sku,quantity,unit
                PO-1,D1,LM-1,2,carton
                PO-2,D1,LM-1,1,
                PO-1,D1,LM-2,3,
                PO-2,D1,LM-9,1,
                PO-3,D1,LM-2,0,
                PO-4,D1,LM-2,1,
                PO-4,D2,LM-2,1,
                PO-5,D9,LM-2,1,
                """;
        ImportJob job = desk.take(owner, "orders", csv);
        assertThat(job.created()).isEqualTo(2);
        assertThat(desk.codes(owner, job.id()))
                .containsExactly(
                        "3 ORDER_REFUSED",
                        "5 UNKNOWN_SKU",
                        "6 QUANTITY_NOT_POSITIVE",
                        "7 ORDER_DISAGREES",
                        "8 ORDER_DISAGREES",
                        "9 UNKNOWN_DISTRIBUTOR");
        OrderDetails order = tenants.as(owner, () -> orders.byExternalId("PO-1").orElseThrow());
        assertThat(order.lines()).extracting(OrderDetails.Line::sku).containsExactly("LM-1", "LM-2");
        ImportJob again = desk.take(owner, "orders", csv);
        assertThat(again.created()).isZero();
        assertThat(again.unchanged()).isEqualTo(2);
        ImportJob other = desk.take(owner, "orders", "order,distributor,sku,quantity\nPO-1,D1,LM-1,1\n");
        assertThat(desk.codes(owner, other.id())).containsExactly("2 EXTERNAL_ID_TAKEN");
        ImportJob dry = desk.take(
                owner,
                "orders",
                "order,distributor,sku,quantity\nPO-7,D1,LM-1,1\nPO-8,D1,LM-9,1\n",
                ImportOptions.DEFAULT.asDryRun());
        assertThat(dry.created()).isEqualTo(1);
        assertThat(dry.failed()).isEqualTo(1);
        assertThat(tenants.as(owner, () -> orders.byExternalId("PO-7"))).isEmpty();
    }

    @Test
    void asksForTheRightsOfTheKindAndOfItsColumns() {
        Actor warehouse = Tenants.staff(tenant, Role.WAREHOUSE);
        Actor sales = Tenants.staff(tenant, Role.SALES);
        assertThatThrownBy(() -> desk.take(warehouse, "products", "sku,name\nA,A\n"))
                .satisfies(refusedFor(AccessProblem.PERMISSION_MISSING));
        assertThatThrownBy(() -> desk.take(warehouse, "prices", "sku,price\nA,1\n"))
                .satisfies(refusedFor(AccessProblem.PERMISSION_MISSING));
        assertThatThrownBy(() -> desk.take(sales, "stock", "sku,on hand\nA,1\n"))
                .satisfies(refusedFor(AccessProblem.PERMISSION_MISSING));
        assertThatThrownBy(() -> desk.take(sales, "products", "sku,name,on hand\nA,A,1\n"))
                .satisfies(refusedFor(AccessProblem.PERMISSION_MISSING));
        assertThatThrownBy(() ->
                        desk.take(Tenants.buyer(tenant, 1), "orders", "order,distributor,sku,quantity\n1,1,1,1\n"))
                .satisfies(refusedFor(AccessProblem.PERMISSION_MISSING));
    }

    @Test
    void showsImportsOnlyToThoseWhoCouldHaveRunThem() throws IOException {
        ImportJob job = desk.take(owner, "prices", "sku,price\nA,1\n");
        assertThatThrownBy(() -> desk.job(Tenants.staff(tenant, Role.WAREHOUSE), job.id()))
                .satisfies(refusedFor(io.qudao.imports.ImportProblem.UNKNOWN_IMPORT));
    }

    private static java.util.function.Consumer<Throwable> refusedFor(ProblemCode code) {
        return e -> assertThat(e).isInstanceOfSatisfying(RefusedException.class, r -> assertThat(r.has(code))
                .isTrue());
    }

    private void twoProducts() {
        tenants.as(owner, () -> {
            assortment.product("LM-1", "10.00", 0);
            assortment.product("LM-2", "5.00", 5);
            return null;
        });
    }

    private Map<String, String> prices(String list) {
        Map<String, String> prices = new TreeMap<>();
        tenants.as(owner, () -> priceLists.prices(list, null, 0, 100))
                .forEach(
                        p -> prices.put(p.sku(), p.amount().stripTrailingZeros().toPlainString()));
        return prices;
    }

    private BigDecimal onHand(String sku) {
        return tenants.as(owner, () -> stock.list(List.of(sku), null, null, 10))
                .items()
                .getFirst()
                .onHand();
    }
}
