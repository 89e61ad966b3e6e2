package io.qudao.api.platform;

import io.qudao.api.PageBody;
import io.qudao.api.ReaderLanguage;
import io.qudao.kernel.Texts;
import io.qudao.tenancy.NewTenant;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The plans, for anyone. */
@RestController
class PlanResource {

    @GetMapping("/api/platform/v1/plans")
    PageBody<PlanBody> listPlans(HttpServletRequest request) {
        Locale language = ReaderLanguage.of(request);
        return new PageBody<>(
                NewTenant.PLANS.stream()
                        .map(code -> new PlanBody(code, Texts.text(language, "api.plan." + code)))
                        .toList(),
                null);
    }
}
