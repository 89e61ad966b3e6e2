package io.qudao.storefront;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.catalog.Units;
import io.qudao.distributor.Distributors;
import io.qudao.kernel.RefusedException;
import io.qudao.kernel.UseCase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The signed-in buyer's cart. Kept in the database, so it is the same on the phone and at the desk. */
@UseCase
@Allow(Permission.ORDERS_WRITE)
public class Carts {

    /** A line somebody wants in the cart. */
    public record Wish(String sku, String unit, BigDecimal quantity) {}

    private final CartLines lines;
    private final CartPricing pricing;
    private final Distributors distributors;
    private final Units units;

    Carts(CartLines lines, CartPricing pricing, Distributors distributors, Units units) {
        this.lines = lines;
        this.pricing = pricing;
        this.distributors = distributors;
        this.units = units;
    }

    /** In the order in which lines were added. */
    public Cart get() {
        return pricing.price(lines.all(), distributors.own());
    }

    /** Number of lines, for the badge on every page. */
    public int size() {
        return lines.count();
    }

    /** Adds to what is there of the same product and unit. */
    public void add(String sku, String unit, BigDecimal quantity) {
        write(new Wish(sku, unit, quantity), CartLines.Meeting.ADDED);
    }

    /**
     * Adds many lines with one statement.
     *
     * @throws RefusedException with every reason, by position from 1; then nothing is added
     */
    public void addAll(List<Wish> wishes) {
        if (wishes.isEmpty()) {
            return;
        }
        Map<String, Units.OfProduct> products =
                units.bySku(wishes.stream().map(Wish::sku).distinct().toList());
        RefusedException.throwIfAny(CartRules.problems(wishes, products));
        CartRules.refuseTooMany(lines.count() + wishes.size());
        lines.write(wishes, products, CartLines.Meeting.ADDED);
    }

    /** Puts exactly this quantity; zero takes the line out. */
    public void put(String sku, String unit, BigDecimal quantity) {
        if (quantity.signum() == 0) {
            lines.remove(sku, unit);
        } else {
            write(new Wish(sku, unit, quantity), CartLines.Meeting.REPLACED);
        }
    }

    public void remove(String sku, String unit) {
        lines.remove(sku, unit);
    }

    /**
     * Takes out what is no longer sold, which {@link #get()} does not show but {@link #size()} counts.
     *
     * @return how many lines
     */
    public int dropUnavailable() {
        return lines.removeUnavailable();
    }

    public void clear() {
        lines.clear();
    }

    private void write(Wish wish, CartLines.Meeting meeting) {
        Map<String, Units.OfProduct> products = units.bySku(List.of(wish.sku()));
        RefusedException.throwIfAny(CartRules.problems(wish, products));
        CartRules.refuseTooMany(lines.count() + 1);
        lines.write(List.of(wish), products, meeting);
    }
}
