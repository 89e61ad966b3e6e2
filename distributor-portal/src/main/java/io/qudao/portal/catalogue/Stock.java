package io.qudao.portal.catalogue;

import io.qudao.storefront.StockState;
import io.qudao.ui.Localized;
import io.qudao.ui.Tone;

/** How the portal words stock. */
final class Stock {

    private Stock() {}

    static Tone tone(StockState stock) {
        return switch (stock) {
            case IN_STOCK -> Tone.OK;
            case LOW -> Tone.WARN;
            case OUT -> Tone.BAD;
        };
    }

    static String word(StockState stock) {
        return Localized.text("portal.stock." + stock.name());
    }
}
