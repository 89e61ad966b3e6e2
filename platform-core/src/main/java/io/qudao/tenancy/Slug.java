package io.qudao.tenancy;

import io.qudao.kernel.Problem;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The rules of an address name: the first label of a tenant's host name, so it follows RFC 1123 and must not be mistaken
 * for a host of the platform's own.
 */
public final class Slug {

    public static final int MIN_LENGTH = 3;
    public static final int MAX_LENGTH = 40;

    private static final Pattern SYNTAX = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    private static final Set<String> RESERVED = Set.of(
            "about",
            "account",
            "accounts",
            "admin",
            "administrator",
            "analytics",
            "api",
            "app",
            "apps",
            "assets",
            "auth",
            "autoconfig",
            "autodiscover",
            "backup",
            "beta",
            "billing",
            "blog",
            "cdn",
            "chat",
            "cloud",
            "community",
            "console",
            "contact",
            "dashboard",
            "data",
            "demo",
            "dev",
            "developer",
            "docs",
            "download",
            "email",
            "events",
            "files",
            "forum",
            "ftp",
            "git",
            "grafana",
            "health",
            "help",
            "home",
            "imap",
            "info",
            "internal",
            "jobs",
            "legal",
            "live",
            "local",
            "localhost",
            "log",
            "login",
            "mail",
            "manage",
            "metrics",
            "mobile",
            "monitor",
            "news",
            "null",
            "oauth",
            "operator",
            "ops",
            "owner",
            "partner",
            "partners",
            "pay",
            "payment",
            "payments",
            "platform",
            "pop",
            "portal",
            "postmaster",
            "press",
            "preview",
            "pricing",
            "privacy",
            "private",
            "prod",
            "production",
            "prometheus",
            "public",
            "qudao",
            "register",
            "root",
            "sales",
            "sandbox",
            "secure",
            "security",
            "server",
            "service",
            "services",
            "shop",
            "signup",
            "smtp",
            "ssl",
            "staging",
            "stage",
            "static",
            "stats",
            "status",
            "store",
            "stripe",
            "support",
            "system",
            "team",
            "tenant",
            "tenants",
            "terms",
            "test",
            "testing",
            "undefined",
            "user",
            "users",
            "webhook",
            "webhooks",
            "webmail",
            "wpad",
            "www");

    private Slug() {}

    /** Lower case, without blanks around it: what a person means who types {@code " Lumen"}. */
    public static String normalise(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** The first rule that the name breaks, whether it is taken aside. */
    public static Optional<Problem> problem(String slug) {
        if (slug.length() < MIN_LENGTH
                || slug.length() > MAX_LENGTH
                || !SYNTAX.matcher(slug).matches()) {
            return Optional.of(Problem.of(TenancyProblem.SLUG_SYNTAX, slug, MIN_LENGTH, MAX_LENGTH)
                    .atField("slug"));
        }
        if (RESERVED.contains(slug)) {
            return Optional.of(Problem.of(TenancyProblem.SLUG_RESERVED, slug).atField("slug"));
        }
        return Optional.empty();
    }
}
