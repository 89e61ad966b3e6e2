package io.qudao.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[0-9]+}");

    @Test
    void everyRefusalHasATextInEveryLanguage() {
        List<String> missing = new ArrayList<>();
        codes().forEach(code -> {
            for (Locale language : Texts.LANGUAGES) {
                if (!Texts.has(language, code.messageKey())) {
                    missing.add(language + " " + code.messageKey());
                }
            }
        });
        assertThat(missing).isEmpty();
    }

    private static Stream<ProblemCode> codes() {
        List<ProblemCode> codes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("io.qudao").stream()
                        .filter(type -> type.isAssignableTo(ProblemCode.class) && type.isEnum())
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(ProblemCode.class::cast)
                        .toList();
        assertThat(codes).hasSizeGreaterThan(100);
        return codes.stream();
    }

    @ParameterizedTest
    @ValueSource(strings = {"core", "files"})
    void bothLanguagesHaveTheSameKeysAndPlaceholders(String bundle) throws IOException {
        Properties english = load(bundle, "en");
        Properties chinese = load(bundle, "zh");
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(chinese.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyPatternCanBeFilled(String language) throws IOException {
        Properties texts = load("core", language);
        for (String key : texts.stringPropertyNames()) {
            String pattern = texts.getProperty(key);
            if (!placeholders(pattern).isEmpty()) {
                assertThat(new MessageFormat(pattern).format(new Object[] {"A", "B", "C", "D"}))
                        .as(key)
                        .doesNotContain("{");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                io.qudao.ordering.OrderStatus.class,
                io.qudao.ordering.LineStatus.class,
                io.qudao.catalog.ProductStatus.class,
                io.qudao.distributor.DistributorStatus.class,
                io.qudao.tenancy.TenantState.class,
                io.qudao.fulfilment.ShipmentStatus.class
            })
    void everyStateHasAName(Class<? extends Enum<?>> type) {
        named("status." + type.getSimpleName() + ".", type);
    }

    @Test
    void everyOtherChoiceHasAName() {
        named("role.", io.qudao.access.Role.class);
        named("permission.", io.qudao.access.Permission.class);
        named("stock.StockState.", io.qudao.storefront.StockState.class);
        named("pricelist.kind.", io.qudao.pricing.PriceListKind.class);
        named("order.step.", io.qudao.ordering.OrderStep.class);
        named("source.", io.qudao.ordering.OrderSource.class);
    }

    private static void named(String prefix, Class<? extends Enum<?>> type) {
        for (Enum<?> constant : type.getEnumConstants()) {
            assertThat(Texts.has(Locale.ENGLISH, prefix + constant.name()))
                    .as(prefix + constant.name())
                    .isTrue();
        }
    }

    @Test
    void statesInRefusalsReadAsNamesAndHugeNumbersStayShort() {
        Problem problem = Problem.of(
                io.qudao.ordering.OrderProblem.ILLEGAL_TRANSITION,
                "SO-1",
                io.qudao.ordering.OrderStatus.SHIPPED,
                io.qudao.ordering.OrderStatus.CANCELLED);
        assertThat(Texts.text(Locale.SIMPLIFIED_CHINESE, problem)).isEqualTo("订单 SO-1 当前为“已发货”，不能变为“已取消”。");
        Problem huge = Problem.of(
                io.qudao.ordering.OrderProblem.QUANTITY_NOT_POSITIVE, new java.math.BigDecimal("-1e999999999"));
        assertThat(Texts.text(Locale.ENGLISH, huge)).hasSizeLessThan(80);
    }

    private static Set<String> placeholders(String pattern) {
        Set<String> found = new TreeSet<>();
        PLACEHOLDER.matcher(pattern).results().forEach(m -> found.add(m.group()));
        return found;
    }

    private static Properties load(String bundle, String language) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(
                TextsTest.class.getResourceAsStream("/i18n/" + bundle + "_" + language + ".properties"),
                StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }
}
