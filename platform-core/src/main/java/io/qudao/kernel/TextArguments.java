package io.qudao.kernel;

import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/** Makes the values in a text readable: money in the reader's format, decimals without trailing zeros. */
final class TextArguments {

    private static final Map<String, String> PREFIXES =
            Map.of("Role", "role.", "Permission", "permission.", "PriceListKind", "pricelist.kind.");

    private static final int LONGEST = 40;
    private static final java.math.MathContext SHORT = new java.math.MathContext(6);

    private TextArguments() {}

    /** Numbers stay numbers where the pattern says how to write them, for instance {@code {0,choice,…}}. */
    static Object[] readable(Locale language, String pattern, Object[] arguments) {
        return IntStream.range(0, arguments.length)
                .mapToObj(i -> arguments[i] instanceof Number && pattern.contains("{" + i + ",")
                        ? arguments[i]
                        : readable(language, arguments[i]))
                .toArray();
    }

    private static Object readable(Locale language, Object argument) {
        return switch (argument) {
            case Money money -> format(language, money);
            case java.math.BigDecimal number -> format(number);
            case Enum<?> constant -> name(language, constant);
            case Integer number -> number.toString();
            case Long number -> number.toString();
            default -> argument;
        };
    }

    /** The constant's own text where the bundles have one: a state, a role, a right. */
    private static String name(Locale language, Enum<?> constant) {
        String type = constant.getDeclaringClass().getSimpleName();
        String key = PREFIXES.getOrDefault(type, "status." + type + ".") + constant.name();
        return Texts.has(language, key) ? Texts.text(language, key) : constant.name();
    }

    /** A number that somebody has written with a huge exponent stays short. */
    private static String format(java.math.BigDecimal number) {
        boolean writable = Math.abs((long) number.scale()) <= LONGEST && number.precision() <= LONGEST;
        return writable
                ? number.stripTrailingZeros().toPlainString()
                : number.round(SHORT).toString();
    }

    private static String format(Locale language, Money money) {
        NumberFormat format = NumberFormat.getNumberInstance(language);
        format.setMinimumFractionDigits(money.minorDigits());
        format.setMaximumFractionDigits(Money.SCALE);
        return money.currency().getSymbol(language) + format.format(money.amount());
    }
}
