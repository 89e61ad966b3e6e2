package io.qudao.kernel;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Makes the values in a text readable: money in the reader's format, decimals without trailing zeros, states as words. */
final class TextArguments {

    /** Where the bundles name constants: {@code status.OrderStatus.SHIPPED}, {@code permission.ORDERS_SHIP}. */
    private static final List<String> CONSTANTS =
            List.of("status.%1$s.%2$s", "stock.%1$s.%2$s", "permission.%2$s", "role.%2$s", "pricelist.kind.%2$s");

    private TextArguments() {}

    static Object[] readable(Locale language, Object[] arguments) {
        return Arrays.stream(arguments).map(a -> readable(language, a)).toArray();
    }

    private static Object readable(Locale language, Object argument) {
        return switch (argument) {
            case Money money -> format(language, money);
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            case Enum<?> constant -> word(language, constant);
            case Integer number -> number.toString();
            case Long number -> number.toString();
            default -> argument;
        };
    }

    private static String word(Locale language, Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName();
        return CONSTANTS.stream()
                .map(pattern -> pattern.formatted(type, constant.name()))
                .filter(key -> Texts.has(language, key))
                .findFirst()
                .map(key -> Texts.text(language, key))
                .orElse(constant.name());
    }

    private static String format(Locale language, Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(money.minorDigits());
        format.setMaximumFractionDigits(Money.SCALE);
        return money.currency().getSymbol(language) + format.format(money.amount());
    }
}
