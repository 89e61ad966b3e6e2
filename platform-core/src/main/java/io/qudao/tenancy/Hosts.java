package io.qudao.tenancy;

import java.util.Locale;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The platform's addresses: the base domain is the platform, one label before it a tenant.
 *
 * @param baseDomain {@code qudao.base-domain}, without port; {@code localhost} on a developer's machine
 * @param publicUrl {@code qudao.public-url}, the platform's address as users type it, with scheme and port
 */
@ConfigurationProperties("qudao")
public record Hosts(
        @DefaultValue("localhost") String baseDomain,
        @DefaultValue("http://localhost:8080") String publicUrl) {

    boolean isPlatform(String host) {
        return host.toLowerCase(Locale.ROOT).equals(baseDomain);
    }

    /** The one label before the base domain; empty for anything else, also for deeper names. */
    Optional<String> slug(String host) {
        String name = host.toLowerCase(Locale.ROOT);
        String suffix = "." + baseDomain;
        if (!name.endsWith(suffix)) {
            return Optional.empty();
        }
        String label = name.substring(0, name.length() - suffix.length());
        return Slug.problem(label).isEmpty() ? Optional.of(label) : Optional.empty();
    }

    /** A page of a tenant, as an absolute address for e-mails and redirects. */
    public String tenantUrl(String slug, String path) {
        return publicUrl.replaceFirst("://", "://" + slug + ".") + path;
    }

    /** A page of the platform, as an absolute address. */
    public String platformUrl(String path) {
        return publicUrl + path;
    }
}
