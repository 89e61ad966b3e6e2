package io.qudao.portal.catalogue;

import io.qudao.kernel.Money;
import io.qudao.portal.OrderSteps;
import io.qudao.storefront.CatalogueItem;
import io.qudao.ui.Formats;
import io.qudao.ui.Localized;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A product as the browser draws it: texts ready in the reader's language.
 *
 * @param line number and pack
 * @param list list price if it is higher than the own one, else empty
 * @param price or that there is none yet; then it is not {@code sellable}
 * @param quantityName names the quantity field for screen readers; likewise the other {@code …Name}s
 */
record ProductCard(
        String sku,
        String line,
        String name,
        String picture,
        String tint,
        String tone,
        String stock,
        String list,
        String price,
        boolean sellable,
        String per,
        List<Choice> units,
        String quantityName,
        String unitName,
        String addName,
        String whyName) {

    private static final List<String> TINTS = List.of("blue", "sand", "amber", "green", "rose");

    /**
     * A unit one can order in.
     *
     * @param text the unit, for packs with how much they hold
     */
    record Choice(String unit, String text, BigDecimal least, BigDecimal step) {}

    static ProductCard of(CatalogueItem item, Formats formats) {
        String name = item.name(formats.language());
        return new ProductCard(
                item.sku(),
                line(item, formats),
                name,
                Pictures.address(item.picture()),
                tint(item),
                Stock.tone(item.stock()).className(),
                Stock.word(item.stock()),
                listPrice(item, formats),
                item.price() == null
                        ? Localized.text("portal.price.none")
                        : formats.money(item.price().price()),
                item.price() != null,
                "/" + item.unit(),
                choices(item, formats),
                Localized.text("portal.quantity.of", name),
                Localized.text("portal.unit.of", name),
                Localized.text("portal.cart.add", name),
                Localized.text("portal.why.of", name));
    }

    /** The same behind all pictures of a category. */
    static String tint(CatalogueItem item) {
        return TINTS.get(Math.floorMod(Objects.hashCode(item.category()), TINTS.size()));
    }

    /** The base unit first. */
    static List<Choice> choices(CatalogueItem item, Formats formats) {
        return item.units().stream().map(unit -> choice(item, unit, formats)).toList();
    }

    private static Choice choice(CatalogueItem item, CatalogueItem.Unit unit, Formats formats) {
        OrderSteps steps = OrderSteps.of(item, unit.factor());
        String text = unit.unit().equals(item.unit())
                ? unit.unit()
                : Localized.text("portal.pack", formats.quantity(unit.factor()), item.unit(), unit.unit());
        return new Choice(unit.unit(), text, steps.least(), steps.step());
    }

    private static String line(CatalogueItem item, Formats formats) {
        return item.units().stream()
                .filter(unit -> !unit.unit().equals(item.unit()))
                .findFirst()
                .map(pack -> number(item) + " · " + choice(item, pack, formats).text())
                .orElse(number(item));
    }

    /** With what the distributor itself calls it. */
    static String number(CatalogueItem item) {
        return item.ownNumber() == null ? item.sku() : item.ownNumber() + " · " + item.sku();
    }

    private static String listPrice(CatalogueItem item, Formats formats) {
        Money list = item.listPrice();
        return list == null
                        || item.price() == null
                        || list.compareTo(item.price().price()) <= 0
                ? ""
                : formats.money(list);
    }

    /** For a search by what stands in the second line of a table row. */
    static String otherName(CatalogueItem item, Locale language) {
        return item.names().entrySet().stream()
                .filter(entry -> !entry.getKey().equals(language.getLanguage()))
                .map(java.util.Map.Entry::getValue)
                .filter(name -> !name.equals(item.name(language)))
                .findFirst()
                .orElse("");
    }
}
