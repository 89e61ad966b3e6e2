package io.qudao.api.platform;

import io.qudao.api.Required;
import io.qudao.identity.Email;
import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import io.qudao.signup.SignUpProblem;
import io.qudao.tenancy.NewTenant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A space to be made.
 *
 * @param slug the address name: {@code https://<slug>.<domain>}
 * @param ownerEmail gets an invitation
 * @param plan left out: trial
 * @param currency ISO 4217; left out: CNY
 * @param locale BCP 47; left out: zh-CN
 * @param timeZone left out: Asia/Shanghai
 */
record TenantRequest(
        @Nullable String slug,
        @Nullable String company,
        @Nullable String ownerEmail,
        @Nullable String plan,
        @Nullable String currency,
        @Nullable String locale,
        @Nullable String timeZone) {

    /** @throws RefusedException VALUE_MISSING, or every rule that a value breaks */
    NewTenant checked() {
        Required required = new Required();
        String address = required.value(slug, "", "slug");
        String name = required.value(company, "", "company");
        String owner = required.value(ownerEmail, "", "ownerEmail");
        required.check();
        if (name.isBlank()) {
            throw Problem.of(SignUpProblem.COMPANY_MISSING).atField("company").refused();
        }
        return NewTenant.checked(
                address,
                name.strip(),
                email(owner),
                Objects.requireNonNullElse(plan, "trial"),
                Objects.requireNonNullElse(currency, "CNY"),
                Objects.requireNonNullElse(locale, "zh-CN"),
                Objects.requireNonNullElse(timeZone, "Asia/Shanghai"));
    }

    private static String email(String typed) {
        try {
            return Email.of(typed).value();
        } catch (RefusedException e) {
            throw new RefusedException(
                    e.problems().stream().map(p -> p.atField("ownerEmail")).toList());
        }
    }
}
