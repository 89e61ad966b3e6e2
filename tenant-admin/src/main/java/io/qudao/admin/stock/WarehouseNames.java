package io.qudao.admin.stock;

import io.qudao.inventory.Warehouse;
import io.qudao.ui.Localized;
import java.util.List;

/** Warehouses as a page shows them: read once, named in whatever language the reader has at the moment. */
record WarehouseNames(List<Warehouse> all) {

    String name(String code) {
        return all.stream()
                .filter(warehouse -> warehouse.code().equals(code))
                .findFirst()
                .map(warehouse -> warehouse.name(Localized.language()))
                .orElse(code);
    }
}
