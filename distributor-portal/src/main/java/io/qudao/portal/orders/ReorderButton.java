package io.qudao.portal.orders;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.function.SerializableConsumer;
import io.qudao.kernel.RefusedException;
import io.qudao.ordering.OrderDetails;
import io.qudao.portal.PortalNavigation;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Banner;
import io.qudao.ui.component.Toast;
import io.qudao.ui.problem.Problems;
import java.util.List;

/** Orders the same once more; leads to the cart, or tells what is no longer to be had. */
final class ReorderButton {

    private ReorderButton() {}

    /** @param onMissing shows what could not be put into the cart */
    static Button of(OrderDetails order, Reorder reorder, SerializableConsumer<Banner> onMissing) {
        Button again = Localized.button("portal.reorder", ButtonVariant.PRIMARY);
        again.setDisableOnClick(true);
        again.addClickListener(click -> {
            again.setEnabled(true);
            try {
                tell(reorder.reorder(order), onMissing);
            } catch (RefusedException refused) {
                Problems.show(refused);
            }
        });
        return again;
    }

    private static void tell(Reorder.Outcome outcome, SerializableConsumer<Banner> onMissing) {
        if (outcome.missing().isEmpty()) {
            Toast.success(Localized.text("portal.reorder.done", outcome.added()));
            PortalNavigation.go(PortalNavigation.CART);
            return;
        }
        Banner banner = new Banner(Tone.WARN);
        banner.show(List.of(
                Localized.text("portal.reorder.partly", outcome.added()),
                Localized.text("portal.reorder.gone", String.join("; ", outcome.missing()))));
        onMissing.accept(banner);
    }
}
