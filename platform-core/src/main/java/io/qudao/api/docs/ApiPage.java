package io.qudao.api.docs;

import io.qudao.api.ReaderLanguage;
import io.qudao.kernel.Texts;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/** The page at {@code /api} on which people read what the API can do. It shows the OpenAPI document and nothing else. */
@RestController
@Hidden
class ApiPage {

    private static final Pattern TEXT = Pattern.compile("\\{\\{([a-zA-Z0-9.]+)}}");
    private static final MediaType HTML = new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8);

    private final String template = template();

    @GetMapping("/api")
    ResponseEntity<String> page(@RequestParam @Nullable String lang, HttpServletRequest request) {
        Locale language = lang == null ? ReaderLanguage.of(request) : Texts.language(Locale.forLanguageTag(lang));
        String filled = template.replace("{{language}}", language.toLanguageTag())
                .replace("{{otherLanguage}}", language.equals(Locale.ENGLISH) ? "zh-CN" : "en");
        String page = TEXT.matcher(filled)
                .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                        HtmlUtils.htmlEscape(Texts.text(language, found.group(1)))));
        return ResponseEntity.ok().contentType(HTML).body(page);
    }

    private static String template() {
        try (InputStream in = ApiPage.class.getResourceAsStream("/api/page.html")) {
            if (in == null) {
                throw new IllegalStateException("api/page.html is missing from the build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
