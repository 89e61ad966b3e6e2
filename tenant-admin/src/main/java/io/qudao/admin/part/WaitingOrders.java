package io.qudao.admin.part;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.signals.Signal;
import com.vaadin.flow.signals.local.ValueSignal;
import java.io.Serializable;
import java.util.function.IntSupplier;

/** How many orders wait for approval, as the navigation shows it. Pages that decide on orders have it counted again. */
public final class WaitingOrders implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient IntSupplier counter;
    private final ValueSignal<Integer> count = new ValueSignal<>(0);

    public WaitingOrders(UI page, IntSupplier counter) {
        this.counter = counter;
        ComponentUtil.setData(page, WaitingOrders.class, this);
    }

    public Signal<Integer> count() {
        return count;
    }

    public void recount() {
        count.set(counter.getAsInt());
    }

    /** For the page this thread serves. */
    public static void recountHere() {
        WaitingOrders waiting = ComponentUtil.getData(UI.getCurrentOrThrow(), WaitingOrders.class);
        if (waiting != null) {
            waiting.recount();
        }
    }
}
