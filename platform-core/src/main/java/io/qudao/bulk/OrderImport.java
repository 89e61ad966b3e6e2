package io.qudao.bulk;

import io.qudao.access.Permission;
import io.qudao.files.ImportField;
import io.qudao.imports.ImportFields;
import io.qudao.imports.ImportKind;
import io.qudao.imports.ImportRun;
import io.qudao.imports.ImportStart;
import io.qudao.ordering.OrderQueries;
import io.qudao.ordering.PlaceOrder;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Orders that came in as a spreadsheet: rows with the same order number are the lines of one order. */
@Component
class OrderImport implements ImportKind {

    private final PlaceOrder placeOrder;
    private final OrderQueries orders;

    OrderImport(PlaceOrder placeOrder, OrderQueries orders) {
        this.placeOrder = placeOrder;
        this.orders = orders;
    }

    @Override
    public String name() {
        return "orders";
    }

    @Override
    public List<ImportField> fields() {
        return List.of(
                ImportFields.required(
                        "order",
                        "Order",
                        "Order number",
                        "Order no",
                        "External id",
                        "PO",
                        "PO number",
                        "订单编号",
                        "单号",
                        "外部单号"),
                ImportFields.required(
                        "distributor", "Customer", "Customer code", "Distributor code", "客户", "客户编码", "经销商编码", "经销商编号"),
                ImportFields.required(
                        "sku", "Item no", "Item number", "Article", "Product code", "货号", "商品编号", "产品编码", "编码", "型号"),
                ImportFields.required("quantity", "Qty", "Order quantity", "订购数量", "订货数量"),
                ImportFields.optional("unit", "UOM", "计量单位"),
                ImportFields.optional("requestedDate", "Delivery date", "Date", "Wanted date", "交货日期", "需求日期"),
                ImportFields.optional("note", "Remark", "Comment", "订单备注"));
    }

    @Override
    public Set<Permission> needs() {
        return EnumSet.of(Permission.ORDERS_READ, Permission.ORDERS_WRITE);
    }

    @Override
    public ImportRun<?> begin(ImportStart start) {
        return new OrderImportRun(placeOrder, orders);
    }
}
