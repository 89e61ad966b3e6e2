package io.qudao.api;

import io.qudao.kernel.Money;
import org.jspecify.annotations.Nullable;

/**
 * An amount on the wire.
 *
 * @param amount decimal with four places, as a string
 * @param currency ISO 4217
 */
public record MoneyBody(String amount, String currency) {

    public static MoneyBody of(Money money) {
        return new MoneyBody(money.amount().toPlainString(), money.currency().getCurrencyCode());
    }

    public static @Nullable MoneyBody orNull(@Nullable Money money) {
        return money == null ? null : of(money);
    }
}
