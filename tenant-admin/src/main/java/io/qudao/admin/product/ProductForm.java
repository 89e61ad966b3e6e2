package io.qudao.admin.product;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.server.Command;
import io.qudao.admin.part.Changes;
import io.qudao.admin.part.Labelled;
import io.qudao.catalog.Product;
import io.qudao.catalog.ProductDraft;
import io.qudao.catalog.ProductStatus;
import io.qudao.ui.Localized;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A product's fields. Knows how they become a draft, and nothing of saving it. */
final class ProductForm {

    private final TextField sku = Labelled.of(new TextField(), "admin.product.sku", "admin.product.sku.help");
    private final ProductWords words;
    private final ComboBox<String> category =
            Labelled.of(new ComboBox<>(), "admin.product.category", "admin.product.category.help");
    private final Select<ProductStatus> status = Labelled.of(new Select<>(), "admin.product.status");
    private final TextField unit = Labelled.of(new TextField(), "admin.product.unit", "admin.product.unit.help");
    private final BigDecimalField minOrder =
            Labelled.of(new BigDecimalField(), "admin.product.minorder", "admin.product.minorder.help");
    private final BigDecimalField increment =
            Labelled.of(new BigDecimalField(), "admin.product.increment", "admin.product.increment.help");
    private final BigDecimalField taxRate =
            Labelled.of(new BigDecimalField(), "admin.product.taxrate", "admin.product.taxrate.help");
    private final TextField externalId = Labelled.of(new TextField(), "admin.product.external");
    private final UnitRows units;
    private final AttributeRows attributes;
    private @Nullable Product before;

    /** @param changed told of everything the user changes */
    ProductForm(CategoryNames categories, Command changed) {
        words = new ProductWords(changed);
        units = new UnitRows(changed);
        attributes = new AttributeRows(changed);
        category.setItems(categories.codes());
        category.setAllowCustomValue(true);
        category.setClearButtonVisible(true);
        category.addCustomValueSetListener(typed -> category.setValue(typed.getDetail()));
        Localized.onLanguage(category, () -> {
            category.setItemLabelGenerator(code -> categories.byCode().getOrDefault(code, code));
            status.setItemLabelGenerator(value -> Localized.text(ProductTones.key(value)));
        });
        Changes.tell(changed, sku, category, status, unit, minOrder, increment, taxRate, externalId);
        show(null);
    }

    /** @param product null for a new one */
    void show(@Nullable Product product) {
        before = product;
        sku.setReadOnly(product != null);
        sku.setValue(product == null ? "" : product.sku());
        words.show(product);
        category.setValue(product == null ? null : product.category());
        status.setItems(statuses(product));
        status.setValue(product == null ? ProductStatus.DRAFT : product.status());
        unit.setValue(product == null ? "" : product.unit());
        minOrder.setValue(product == null ? null : plain(product.minOrder()));
        increment.setValue(product == null ? null : plain(product.increment()));
        taxRate.setValue(
                product == null || product.taxRate() == null
                        ? null
                        : plain(product.taxRate().movePointRight(2)));
        externalId.setValue(product == null || product.externalId() == null ? "" : product.externalId());
        units.show(product == null ? List.of() : product.units(), product == null ? "" : product.unit());
        attributes.show(product == null ? Map.of() : product.attributes());
    }

    private static List<ProductStatus> statuses(@Nullable Product product) {
        if (product == null) {
            return List.of(ProductStatus.DRAFT, ProductStatus.PUBLISHED);
        }
        List<ProductStatus> allowed = new ArrayList<>();
        allowed.add(product.status());
        allowed.addAll(product.status().next());
        return allowed;
    }

    ProductDraft draft() {
        String base = unit.getValue().strip();
        return new ProductDraft(
                sku.getValue().strip(),
                words.name(before),
                words.names(),
                words.descriptions(),
                category.getValue(),
                base.isEmpty() ? null : base,
                units.drafts(base),
                minOrder.getValue(),
                increment.getValue(),
                taxRate.getValue() == null ? null : taxRate.getValue().movePointLeft(2),
                status.getValue(),
                attributes.values(),
                before == null ? null : before.picture(),
                externalId.getValue().isBlank() ? null : externalId.getValue().strip());
    }

    private static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** By the names that refusals use. */
    Map<String, HasValidation> fields() {
        Map<String, HasValidation> fields = new HashMap<>();
        fields.put("sku", sku);
        fields.put("name", words.nameField());
        fields.put("category", category);
        fields.put("status", status);
        fields.put("unit", unit);
        fields.put("minOrder", minOrder);
        fields.put("increment", increment);
        fields.put("taxRate", taxRate);
        fields.put("externalId", externalId);
        return fields;
    }

    List<Component> names() {
        List<Component> fields = new ArrayList<>(List.of(sku, category));
        fields.addAll(words.fields());
        return fields;
    }

    List<Component> ordering() {
        return List.of(unit, status, minOrder, increment, taxRate, externalId);
    }

    Div units() {
        return units;
    }

    Div attributes() {
        return attributes;
    }
}
