package io.qudao.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qudao.access.Actor;
import io.qudao.catalog.ProductDraft;
import io.qudao.catalog.SaveProducts;
import io.qudao.distributor.DistributorProblem;
import io.qudao.files.ReadOptions;
import io.qudao.files.Row;
import io.qudao.files.Spreadsheet;
import io.qudao.history.Books.Totals;
import io.qudao.imports.ImportDesk;
import io.qudao.imports.ImportJob;
import io.qudao.imports.ImportOptions;
import io.qudao.imports.ImportStatus;
import io.qudao.kernel.RefusedException;
import io.qudao.ordering.LineKind;
import io.qudao.ordering.OrderDetails;
import io.qudao.ordering.OrderQueries;
import io.qudao.ordering.OrderSource;
import io.qudao.ordering.OrderStatus;
import io.qudao.pricing.PriceDraft;
import io.qudao.pricing.SavePrices;
import io.qudao.returns.ReturnDetails;
import io.qudao.returns.ReturnQueries;
import io.qudao.testing.Assortment;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The extract of real history that ships with the product, whose totals stand beside it, and small files by hand. */
@CoreTest
class OrderHistoryIT {

    static final String KIND = "order-history";
    static final String HEADER = "InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country\n";
    static final Totals WITH_CUSTOMER = Totals.of(10_811, 617, "338414.651", 106, 569, 220, "27601.62");

    @Autowired
    Tenants tenants;

    @Autowired
    ImportDesk desk;

    @Autowired
    Books books;

    @Autowired
    OrderQueries orders;

    @Autowired
    ReturnQueries returns;

    @Autowired
    Assortment assortment;

    @Autowired
    SaveProducts saveProducts;

    @Autowired
    SavePrices savePrices;

    Actor owner;

    @BeforeEach
    void aFreshBrand() {
        owner = ImportDesk.owner(tenants.create());
    }

    @Test
    void booksTheExtractToThePennyAndReportsTheRest() throws IOException {
        ImportJob job = desk.take(owner, KIND, Books.extract());
        assertThat(job.status()).isEqualTo(ImportStatus.COMPLETED_WITH_ERRORS);
        assertThat(job.total()).isEqualTo(11_659);
        assertThat(job.created()).isEqualTo(10_811 + 569);
        assertThat(job.failed()).isEqualTo(11_659 - 10_811 - 569);
        assertThat(job.done()).isEqualTo(job.total());
        assertThat(books.totals(owner)).isEqualTo(WITH_CUSTOMER);
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() throws IOException {
        desk.take(owner, KIND, Books.extract());
        String before = books.contents(owner);
        ImportJob again = desk.take(owner, KIND, Books.extract());
        assertThat(again.created()).isZero();
        assertThat(again.unchanged()).isEqualTo(10_811 + 569);
        assertThat(books.contents(owner)).isEqualTo(before);
    }

    @Test
    void booksRowsWithoutCustomerOnTheDistributorWhomTheUserNamesAfterwards() throws IOException {
        tenants.as(owner, () -> assortment.distributor("CASH", "C"));
        desk.take(owner, KIND, Books.extract());
        ImportJob named = desk.take(owner, KIND, Books.extract(), ImportOptions.DEFAULT.bookedOn("CASH"));
        assertThat(named.created()).isEqualTo(11_025 - 10_811 + 586 - 569);
        assertThat(named.unchanged()).isEqualTo(10_811 + 569);
        assertThat(books.totals(owner)).isEqualTo(Totals.of(11_025, 636, "343254.061", 107, 586, 234, "44524.40"));
    }

    @Test
    void endsUpTheSameInWhateverOrderTheRowsStand() throws IOException {
        desk.take(owner, KIND, Books.extract());
        Actor other = ImportDesk.owner(tenants.create());
        List<Path> parts = halvesOfWholeDocuments(Books.extract());
        desk.take(other, KIND, parts.get(1));
        desk.take(other, KIND, parts.get(0));
        desk.take(other, KIND, parts.get(1));
        assertThat(books.totals(other)).isEqualTo(WITH_CUSTOMER);
        String withoutLineNumbers =
                "select string_agg(p.sku || ' ' || p.name || ' ' || coalesce(x.amount::text, ''), chr(10) order by p.sku)"
                        + " || (select string_agg(code || ' ' || region, chr(10) order by code) from distributor)"
                        + " from product p left join price x on x.product_id = p.id";
        assertThat(books.one(other, withoutLineNumbers, String.class))
                .isEqualTo(books.one(owner, withoutLineNumbers, String.class));
    }

    /** Documents stay whole; their rows are shuffled. */
    private static List<Path> halvesOfWholeDocuments(Path file) throws IOException {
        List<List<String>> halves = List.of(new ArrayList<>(), new ArrayList<>());
        try (Spreadsheet sheet = Spreadsheet.open(file, ReadOptions.DEFAULT)) {
            for (Row row : sheet) {
                String line = String.join(
                        ",",
                        row.values().stream()
                                .map(v -> '"' + v.replace("\"", "\"\"") + '"')
                                .toList());
                halves.get(Math.floorMod(row.cell("InvoiceNo").value().hashCode(), 2))
                        .add(line);
            }
        }
        List<Path> files = new ArrayList<>();
        for (List<String> half : halves) {
            Collections.shuffle(half, new Random(42));
            files.add(ImportDesk.csv(HEADER + String.join("\n", half)));
        }
        return files;
    }

    @Test
    void makesOrdersReturnsProductsPricesAndDistributorsOfDocuments() throws IOException {
        take("""
                536365,85123A,WHITE HEART,6,2010-12-01 08:26:00,2.55,17850.0,United Kingdom
                536366,22633,HAND WARMER,2,2010-12-01 08:28:00,1.85,17850.0,United Kingdom
                536365,POST,POSTAGE,1,2010-12-01 08:27:00,18.005,17850.0,United Kingdom
                536365,85123A,WHITE HEART,3,2010-12-01 08:27:00,2.10,17850.0,United Kingdom
                C536379,85123A,WHITE HEART,-20,2010-12-02 09:41:00,2.55,17850.0,United Kingdom
                """);
        OrderDetails order = tenants.as(owner, () -> orders.required("H-536365"));
        assertThat(order.header().externalId()).isEqualTo("536365");
        assertThat(order.header().status()).isEqualTo(OrderStatus.COMPLETED);
        assertThat(order.header().source()).isEqualTo(OrderSource.HISTORY);
        assertThat(order.header().placedAt()).isEqualTo(Instant.parse("2010-12-01T00:26:00Z"));
        assertThat(order.header().total().amount()).isEqualByComparingTo("39.605");
        assertThat(order.lines())
                .extracting(OrderDetails.Line::sku, OrderDetails.Line::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("85123A", LineKind.GOODS),
                        org.assertj.core.groups.Tuple.tuple("POST", LineKind.CHARGE),
                        org.assertj.core.groups.Tuple.tuple("85123A", LineKind.GOODS));
        ReturnDetails taken = tenants.as(owner, () -> returns.required("H-C536379"));
        assertThat(taken.header().total().amount()).isEqualByComparingTo("51.00");
        assertThat(taken.lines().getFirst().quantity()).isEqualByComparingTo("20");
        assertThat(taken.lines().getFirst().moreThanBought()).isTrue();
        assertThat(text("select string_agg(sku || '/' || status || '/' || unit, ' ' order by sku) from product"))
                .isEqualTo("22633/PUBLISHED/pcs 85123A/PUBLISHED/pcs");
        assertThat(text("select code || '/' || name || '/' || region || '/' || currency from distributor"))
                .isEqualTo("17850/客户 17850/United Kingdom/CNY");
        assertThat(price("85123A")).isEqualTo("2.1000");
    }

    @Test
    void namesProductsByTheUsualDescriptionAndPricesThemByTheNewestSale() throws IOException {
        String early = """
                1,22633,HAND WARMER,2,2010-12-01 08:28:00,1.85,7,France
                2,22633,WARMER,2,2010-12-03 08:28:00,1.95,7,France
                C2,22633,damaged,-2,2011-12-03 08:28:00,9.95,7,France
                """;
        String late = """
                3,22633,WARMER,2,2010-12-02 08:28:00,1.75,7,Spain
                4,22633,hand warmers!,2,2009-12-02 08:28:00,1.65,7,France
                """;
        take(early);
        take(late);
        assertThat(text("select name from product")).isEqualTo("WARMER");
        assertThat(price("22633")).isEqualTo("1.9500");
        assertThat(text("select region from distributor")).isEqualTo("France");
        Actor first = owner;
        String outcome = books.contents(first);
        owner = ImportDesk.owner(tenants.create());
        take(late);
        take(early);
        assertThat(books.contents(owner)).isEqualTo(outcome);
    }

    @Test
    void leavesAloneWhatPeopleChangedSince() throws IOException {
        take("1,22633,HAND WARMER,2,2010-12-01 08:28:00,1.85,7,France\n");
        tenants.as(owner, () -> {
            saveProducts.save(Goods.named("22633", "Our name"), null);
            savePrices.save("BASE", List.of(new PriceDraft("22633", null, null, BigDecimal.TEN, null, null)));
            return null;
        });
        take(
                "2,22633,WARMER,2,2011-12-01 08:28:00,1.95,7,France\n3,22633,WARMER,2,2011-12-01 08:28:00,1.95,7,France\n");
        assertThat(text("select name from product")).isEqualTo("Our name");
        assertThat(price("22633")).isEqualTo("10.0000");
    }

    @Test
    void reportsEveryRowThatMakesNoSenseWithItsReasons() throws IOException {
        ImportJob job = take("""
                1,22633,FREE,2,2010-12-01 08:28:00,0,7,France
                1,22633,LOST,-2,2010-12-01 08:28:00,1.5,7,France
                C1,22633,ADDED,2,2010-12-01 08:28:00,1.5,7,France
                2,22633,CHEAP,2,2010-12-01 08:28:00,-1.5,7,France
                3,22633,NOBODY,2,2010-12-01 08:28:00,1.5,,France
                4,22633,NOTHING,0,2010-12-01 08:28:00,1.5,7,France
                5,22633,ODD,two,2010-12-01,1.5,7,France
                6,22633,ODD,2,13/13/2010,1.5,7,France
                7,22633,FINE,2,2010-12-01,1.00005,7,France
                8,22633,HUGE,1000000000000,2010-12-01,1.5,7,France
                9,22633,GOOD,2,2010-12-01,1.5,7,France
                10,22633,BOTH,2,2010-12-01,0,,France
                11,22633,SOON,2,2999-12-01,1,7,France
                ,22633,NONE,2,2010-12-01,1,7,France
                """);
        assertThat(job.created()).isEqualTo(1);
        assertThat(job.failed()).isEqualTo(13);
        assertThat(desk.codes(owner, job.id()))
                .containsExactly(
                        "2 PRICE_ZERO",
                        "3 NEGATIVE_OUTSIDE_CANCELLATION",
                        "4 POSITIVE_IN_CANCELLATION",
                        "5 PRICE_NEGATIVE",
                        "6 CUSTOMER_MISSING",
                        "7 QUANTITY_ZERO",
                        "8 NOT_A_NUMBER",
                        "9 NOT_A_DATE",
                        "10 TOO_MANY_DECIMALS",
                        "11 TOO_LARGE",
                        "13 PRICE_ZERO",
                        "13 CUSTOMER_MISSING",
                        "14 DATE_IN_FUTURE",
                        "15 BLANK_CELL");
        assertThat(books.totals(owner)).isEqualTo(Totals.of(1, 1, "3.00", 1, 0, 0, "0"));
    }

    @Test
    void reportsADocumentThatContradictsTheBooks() throws IOException {
        take("1,22633,WARMER,2,2010-12-01 08:28:00,1.85,7,France\n");
        String before = books.contents(owner);
        ImportJob job = take("1,22633,WARMER,3,2010-12-01 08:28:00,1.85,7,France\n");
        assertThat(desk.codes(owner, job.id())).containsExactly("2 DOCUMENT_DIFFERS");
        assertThat(books.contents(owner)).isEqualTo(before);
    }

    @Test
    void splitsADocumentThatNamesSeveralCustomers() throws IOException {
        tenants.as(owner, () -> assortment.distributor("CASH", "C"));
        String csv = HEADER + """
                1,22633,WARMER,2,2010-12-01,1.85,8,France
                1,22633,WARMER,2,2010-12-01,1.85,7,France
                1,22633,WARMER,2,2010-12-01,1.85,,France
                """;
        ImportJob without = desk.take(owner, KIND, csv);
        assertThat(without.created()).isEqualTo(2);
        ImportJob with = desk.take(owner, KIND, csv, ImportOptions.DEFAULT.bookedOn("CASH"));
        assertThat(with.created()).isEqualTo(1);
        assertThat(with.unchanged()).isEqualTo(2);
        assertThat(text(
                        "select string_agg(o.external_id || '=' || d.code, ' ' order by o.external_id) from sales_order o"
                                + " join distributor d on d.id = o.distributor_id"))
                .isEqualTo("1=7 1-8=8 1-CASH=CASH");
    }

    @Test
    void refusesToBookOnADistributorThatDoesNotExist() {
        assertThatThrownBy(() -> desk.take(owner, KIND, Books.extract(), ImportOptions.DEFAULT.bookedOn("NOBODY")))
                .isInstanceOfSatisfying(
                        RefusedException.class, e -> assertThat(e.has(DistributorProblem.UNKNOWN_DISTRIBUTOR))
                                .isTrue());
    }

    @Test
    void takesHistoryUnderChineseHeadings() throws IOException {
        ImportJob job = desk.take(owner, KIND, """
                单据编号,商品编码,商品描述,数量,单据日期,单价,客户编号,国家/地区
                1,LD-1,吸顶灯,2,2024年12月1日,185.5,7,浙江
                """);
        assertThat(job.created()).isEqualTo(1);
        assertThat(text("select name from product")).isEqualTo("吸顶灯");
    }

    @Test
    void usesProductsThatAreThereInTheirOwnUnit() throws IOException {
        tenants.as(
                owner,
                () -> saveProducts.save(
                        new ProductDraft(
                                "22633", "Warmer", null, null, null, "pair", null, null, null, null, null, null, null,
                                null),
                        null));
        take("1,22633,WARMER,2,2010-12-01,1.85,7,France\n");
        assertThat(text("select l.unit || '/' || p.name from sales_order_line l join product p on p.id = l.product_id"))
                .isEqualTo("pair/Warmer");
        assertThat(price("22633")).isEqualTo("1.8500");
    }

    @Test
    void writesNothingInADryRunAndTellsWhatWouldHappen() throws IOException {
        ImportJob job = desk.take(owner, KIND, Books.extract(), ImportOptions.DEFAULT.asDryRun());
        assertThat(job.created()).isEqualTo(10_811 + 569);
        assertThat(job.failed()).isEqualTo(11_659 - 10_811 - 569);
        assertThat(books.totals(owner)).isEqualTo(Totals.of(0, 0, "0", 0, 0, 0, "0"));
        assertThat(text("select (select count(*) from product) || '/' || (select count(*) from distributor) || '/'"
                        + " || (select count(*) from import_staged_row)"))
                .isEqualTo("0/0/0");
    }

    private ImportJob take(String rows) throws IOException {
        return desk.take(owner, KIND, HEADER + rows);
    }

    private String text(String sql) {
        return books.one(owner, sql, String.class);
    }

    private String price(String sku) {
        return text(
                "select x.amount::text from price x join product p on p.id = x.product_id where p.sku = '" + sku + "'");
    }
}
