package io.qudao.api.docs;

import io.qudao.kernel.Texts;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springdoc.core.customizers.OpenApiLocaleCustomizer;

/** The document's texts in the reader's language, and operations gathered by what they are about. */
final class DocumentTexts implements OpenApiLocaleCustomizer {

    /** As the page shows them: in the order in which a brand meets them, the operators' part last. */
    private static final List<String> SHOWN = List.of(
            "Products", "Catalogue", "Distributors", "Prices", "Stock", "Orders", "Shipments", "Imports", "Platform");

    /** The first that fits a path names its tag. */
    private static final Map<String, String> TAGS = new LinkedHashMap<>();

    static {
        TAGS.put("/api/platform", "Platform");
        TAGS.put("/shipments", "Shipments");
        TAGS.put("/api/v1/products", "Products");
        TAGS.put("/api/v1/catalogue", "Catalogue");
        TAGS.put("/api/v1/distributors", "Distributors");
        TAGS.put("/api/v1/price", "Prices");
        TAGS.put("/api/v1/stock", "Stock");
        TAGS.put("/api/v1/orders", "Orders");
        TAGS.put("/api/v1/imports", "Imports");
    }

    @Override
    public void customise(OpenAPI document, Locale locale) {
        document.getInfo()
                .title(Texts.text(locale, "api.doc.title"))
                .description(Texts.text(locale, "api.doc.description"));
        document.setTags(SHOWN.stream()
                .map(tag -> new Tag().name(tag).description(Texts.text(locale, "api.tag." + tag)))
                .toList());
        document.getPaths()
                .forEach((path, item) -> item.readOperations().forEach(operation -> describe(operation, path, locale)));
    }

    private static void describe(Operation operation, String path, Locale locale) {
        String key = "api.op." + operation.getOperationId();
        if (Texts.has(locale, key)) {
            operation.setSummary(Texts.text(locale, key));
        }
        operation.setTags(TAGS.entrySet().stream()
                .filter(tag -> path.contains(tag.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .map(List::of)
                .orElse(List.of()));
    }
}
