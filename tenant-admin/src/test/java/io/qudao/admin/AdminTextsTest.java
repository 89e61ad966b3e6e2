package io.qudao.admin;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.access.Role;
import io.qudao.admin.order.OrderTones;
import io.qudao.catalog.ProductStatus;
import io.qudao.distributor.DistributorStatus;
import io.qudao.files.DateOrder;
import io.qudao.files.NumberStyle;
import io.qudao.files.TextEncoding;
import io.qudao.fulfilment.ShipmentStatus;
import io.qudao.kernel.Texts;
import io.qudao.ordering.LineStatus;
import io.qudao.ordering.OrderSource;
import io.qudao.ordering.OrderStatus;
import io.qudao.ordering.OrderStep;
import io.qudao.pricing.PriceListKind;
import io.qudao.settings.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class AdminTextsTest {

    private static final Pattern KEY = Pattern.compile("\"((?:admin|problem)\\.[A-Za-z0-9._]*[A-Za-z0-9])\"");

    @Test
    void everyKeyThatACodeNamesHasATextInBothLanguages() throws IOException {
        for (String key : keysInSources()) {
            assertHasTexts(key);
        }
    }

    @Test
    void everyStateHasATextInBothLanguages() {
        Arrays.stream(OrderStatus.values()).map(OrderTones::key).forEach(AdminTextsTest::assertHasTexts);
        assertAll("admin.line.status.", LineStatus.values());
        assertAll("admin.order.source.", OrderSource.values());
        assertAll("admin.order.step.", OrderStep.values());
        assertAll("admin.shipment.status.", ShipmentStatus.values());
        assertAll("admin.product.status.", ProductStatus.values());
        assertAll("admin.distributor.status.", DistributorStatus.values());
        assertAll("admin.price.kind.", PriceListKind.values());
        assertAll("admin.settings.reserve.", Settings.ReserveAt.values());
        assertAll("admin.settings.rounding.", Settings.TaxRounding.values());
        assertAll("admin.import.encoding.", TextEncoding.Reason.values());
        assertAll("admin.import.numbers.", NumberStyle.values());
        assertAll("admin.import.dates.", DateOrder.values());
        Arrays.stream(Role.values())
                .filter(role -> role.side() == Role.Side.BRAND)
                .forEach(role -> {
                    assertHasTexts("admin.role." + role);
                    assertHasTexts("admin.role." + role + ".text");
                });
        List.of("approve", "ship", "rest", "deliver").forEach(step -> assertHasTexts("admin.order.ahead." + step));
    }

    private static void assertAll(String prefix, Enum<?>[] values) {
        Arrays.stream(values).forEach(value -> assertHasTexts(prefix + value.name()));
    }

    private static void assertHasTexts(String key) {
        for (Locale language : Texts.LANGUAGES) {
            assertThat(Texts.has(language, key)).as(key + " in " + language).isTrue();
        }
    }

    private static Set<String> keysInSources() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/io/qudao/admin"))) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                Matcher matcher = KEY.matcher(Files.readString(file));
                while (matcher.find()) {
                    keys.add(matcher.group(1));
                }
            }
        }
        assertThat(keys).hasSizeGreaterThan(300);
        return keys;
    }
}
