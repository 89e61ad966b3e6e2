package io.qudao.portal;

import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.UIScope;
import io.qudao.storefront.Cart;
import io.qudao.storefront.Carts;
import java.math.BigDecimal;
import java.util.List;

/**
 * The buyer's cart as all parts of one page see it: whoever changes it through here, the badge and every list of lines
 * follow. The lines themselves stay in the database.
 */
@SpringComponent
@UIScope
public class CartState {

    private final Carts carts;
    private final ValueSignal<Integer> lines;
    private final ValueSignal<Integer> changes = new ValueSignal<>(0);

    CartState(Carts carts) {
        this.carts = carts;
        this.lines = new ValueSignal<>(carts.size());
    }

    /** How many lines there are. */
    public Signal<Integer> lines() {
        return lines;
    }

    /** Another number after every change; read {@link #read()} then. */
    public Signal<Integer> changes() {
        return changes;
    }

    public Cart read() {
        return carts.get();
    }

    public void add(String sku, String unit, BigDecimal quantity) {
        carts.add(sku, unit, quantity);
        changed();
    }

    /** All of them or, refused, none. */
    public void addAll(List<Carts.Wish> wishes) {
        carts.addAll(wishes);
        changed();
    }

    public void put(String sku, String unit, BigDecimal quantity) {
        carts.put(sku, unit, quantity);
        changed();
    }

    public void remove(String sku, String unit) {
        carts.remove(sku, unit);
        changed();
    }

    /** @return how many lines were of products that are no longer sold */
    public int dropUnavailable() {
        int dropped = carts.dropUnavailable();
        if (dropped > 0) {
            changed();
        }
        return dropped;
    }

    public void clear() {
        carts.clear();
        changed();
    }

    /** Looks again, also for what another page or device has put in. */
    public void changed() {
        lines.set(carts.size());
        changes.update(number -> number + 1);
    }
}
