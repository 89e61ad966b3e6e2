package io.qudao.history;

import io.qudao.access.Permission;
import io.qudao.distributor.DistributorProblem;
import io.qudao.files.ColumnMapping;
import io.qudao.files.ImportField;
import io.qudao.imports.ImportFields;
import io.qudao.imports.ImportKind;
import io.qudao.imports.ImportOptions;
import io.qudao.imports.ImportRun;
import io.qudao.imports.ImportStart;
import io.qudao.kernel.Problem;
import io.qudao.settings.CurrentSettings;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * The lines a seller has invoiced, as an ERP system lists them: one row a line, the document's data repeated in each. Made
 * for files such as the public Online Retail data, which is as messy as life.
 */
@Component
class HistoryImport implements ImportKind {

    private final DocumentBooking booking;
    private final Observations observations;
    private final Settlement settlement;
    private final Parties parties;
    private final CurrentSettings settings;
    private final Clock clock;

    HistoryImport(
            DocumentBooking booking,
            Observations observations,
            Settlement settlement,
            Parties parties,
            CurrentSettings settings,
            Clock clock) {
        this.booking = booking;
        this.observations = observations;
        this.settlement = settlement;
        this.parties = parties;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "order-history";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportFields.required(
                        "document",
                        "InvoiceNo",
                        "Invoice",
                        "Invoice number",
                        "Document",
                        "Order number",
                        "单据号",
                        "单号",
                        "发票号",
                        "订单编号"),
                ImportFields.required(
                        "stockCode",
                        "StockCode",
                        "SKU",
                        "Item no",
                        "Item number",
                        "Product code",
                        "Article",
                        "货号",
                        "商品编号",
                        "产品编码"),
                ImportFields.optional("description", "Product name", "Item name", "商品名称", "品名", "产品名称"),
                ImportFields.required("quantity", "Qty", "销售数量"),
                ImportFields.required(
                        "date", "InvoiceDate", "Invoice date", "Document date", "Order date", "日期", "开票日期", "订单日期"),
                ImportFields.required("price", "UnitPrice", "Unit price", "Price", "价格", "销售单价"),
                ImportFields.optional(
                        "customer",
                        "CustomerID",
                        "Customer",
                        "Customer code",
                        "Customer number",
                        "客户",
                        "客户编码",
                        "客户号",
                        "经销商编码"),
                ImportFields.optional("country", "Region", "Country/Region", "国家", "地区", "客户地区"));
    }

    @Override
    public Set<Permission> needs() {
        return EnumSet.of(
                Permission.CATALOG_READ,
                Permission.CATALOG_WRITE,
                Permission.PRICES_READ,
                Permission.PRICES_WRITE,
                Permission.DISTRIBUTORS_READ,
                Permission.DISTRIBUTORS_WRITE,
                Permission.ORDERS_READ,
                Permission.ORDERS_WRITE);
    }

    @Override
    public List<Problem> problems(ImportOptions options, ColumnMapping mapping) {
        String named = options.distributor();
        return named == null || parties.exists(named)
                ? List.of()
                : List.of(Problem.of(DistributorProblem.UNKNOWN_DISTRIBUTOR, named)
                        .atField("distributor"));
    }

    @Override
    public ImportRun<?> begin(ImportStart start) {
        ZoneId zone = settings.get().timeZone();
        LocalDateTime latest = LocalDateTime.ofInstant(clock.instant(), zone).plusDays(1);
        return new HistoryImportRun(
                booking, observations, settlement, start.options().distributor(), latest, zone);
    }
}
