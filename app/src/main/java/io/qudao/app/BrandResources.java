package io.qudao.app;

import io.qudao.kernel.Texts;
import io.qudao.settings.BrandFiles;
import io.qudao.tenancy.RequestHost;
import io.qudao.tenancy.TenantScope;
import io.qudao.ui.StoredImages;
import io.qudao.ui.brand.Brand;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The brand's files that a browser asks for by itself: logo and web app manifest. */
@RestController
class BrandResources {

    private static final CacheControl KEPT =
            CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable();

    private final TenantBrands brands;
    private final BrandFiles files;

    BrandResources(TenantBrands brands, BrandFiles files) {
        this.brands = brands;
        this.files = files;
    }

    @GetMapping("/brand/logo")
    ResponseEntity<byte[]> logo(HttpServletRequest request) {
        return RequestHost.tenant(request)
                .flatMap(tenant -> TenantScope.call(tenant.id(), files::logo))
                .map(logo -> StoredImages.answer(logo, KEPT))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    @GetMapping(value = "/manifest.webmanifest", produces = "application/manifest+json")
    ResponseEntity<Map<String, Object>> manifest(HttpServletRequest request) {
        Brand brand = brands.brand(request);
        String name = brand.name(Texts.language(request.getLocale()));
        Map<String, Object> icon = Map.of("src", "/" + brand.logo(), "sizes", "any", "purpose", "any");
        Map<String, Object> manifest = Map.of(
                "name",
                name,
                "short_name",
                name,
                "start_url",
                "/",
                "scope",
                "/",
                "display",
                "standalone",
                "background_color",
                "#ffffff",
                "theme_color",
                brand.primary(),
                "icons",
                List.of(icon));
        return ResponseEntity.ok()
                .header("Vary", "Host, Accept-Language")
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)))
                .body(manifest);
    }
}
