package io.qudao.admin.product;

import io.qudao.access.Permission;
import io.qudao.admin.part.Rights;
import io.qudao.catalog.Product;
import io.qudao.catalog.UnitDraft;
import io.qudao.kernel.Money;
import io.qudao.ui.table.ExportColumn;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The catalogue as a file, with what the user may see of prices and stock. */
final class ProductFile {

    private ProductFile() {}

    static List<ExportColumn<ListedProduct>> columns() {
        List<ExportColumn<ListedProduct>> columns = new ArrayList<>(List.of(
                ExportColumn.of("admin.product.sku", listed -> listed.product().sku()),
                ExportColumn.of("admin.name.zh", listed -> name(listed.product(), "zh")),
                ExportColumn.of("admin.name.en", listed -> name(listed.product(), "en")),
                ExportColumn.of(
                        "admin.product.category", listed -> listed.product().category()),
                ExportColumn.ofKey(
                        "admin.product.status",
                        listed -> ProductTones.key(listed.product().status())),
                ExportColumn.of("admin.product.unit", listed -> listed.product().unit()),
                ExportColumn.of("admin.product.units.basebarcode", listed -> barcode(listed.product())),
                ExportColumn.of(
                        "admin.product.minorder", listed -> listed.product().minOrder()),
                ExportColumn.of(
                        "admin.product.increment", listed -> listed.product().increment()),
                ExportColumn.of(
                        "admin.product.external", listed -> listed.product().externalId()),
                ExportColumn.at(
                        "admin.product.updated", listed -> listed.product().updatedAt())));
        if (Rights.may(Permission.STOCK_READ)) {
            columns.add(ExportColumn.of("admin.product.available", ListedProduct::available));
        }
        if (Rights.seesAmounts()) {
            columns.add(ExportColumn.of("admin.product.listprice", listed -> amount(listed.listPrice())));
        }
        return columns;
    }

    /** A product without names in languages has its one name in both columns. */
    private static String name(Product product, String language) {
        return product.names().isEmpty() ? product.name() : product.names().getOrDefault(language, "");
    }

    private static @Nullable String barcode(Product product) {
        return product.units().stream()
                .filter(unit -> unit.unit().equals(product.unit()))
                .findFirst()
                .map(UnitDraft::barcode)
                .orElse(null);
    }

    private static @Nullable Object amount(@Nullable Money price) {
        return price == null ? null : price.amount();
    }
}
