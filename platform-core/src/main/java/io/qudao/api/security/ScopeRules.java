package io.qudao.api.security;

import io.qudao.access.ApiScope;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Which scopes an address needs, in one list that both the check and the documentation read. What stands under a version's
 * path and is not listed needs a token, and finds nothing.
 */
public final class ScopeRules {

    private record Rule(HttpMethod method, PathPattern path, Set<ApiScope> scopes) {}

    private static final List<Rule> RULES = List.of(
            rule("GET", "/api/v1/products/**", ApiScope.READ_CATALOG),
            rule("PUT", "/api/v1/products/**", ApiScope.WRITE_CATALOG),
            rule("POST", "/api/v1/products/**", ApiScope.WRITE_CATALOG),
            rule("GET", "/api/v1/catalogue", ApiScope.READ_CATALOG, ApiScope.READ_PRICES, ApiScope.READ_STOCK),
            rule("GET", "/api/v1/distributors/**", ApiScope.READ_DISTRIBUTORS),
            rule("PUT", "/api/v1/distributors/**", ApiScope.WRITE_DISTRIBUTORS),
            rule("GET", "/api/v1/price-lists/**", ApiScope.READ_PRICES),
            rule("PUT", "/api/v1/price-lists/**", ApiScope.WRITE_PRICES),
            rule("POST", "/api/v1/price-lists/**", ApiScope.WRITE_PRICES),
            rule("GET", "/api/v1/prices", ApiScope.READ_PRICES),
            rule("GET", "/api/v1/stock", ApiScope.READ_STOCK),
            rule("PUT", "/api/v1/stock/**", ApiScope.WRITE_STOCK),
            rule("GET", "/api/v1/orders/**", ApiScope.READ_ORDERS),
            rule("POST", "/api/v1/orders/**", ApiScope.WRITE_ORDERS),
            rule("GET", "/api/v1/shipments/**", ApiScope.READ_ORDERS),
            rule("POST", "/api/v1/shipments/**", ApiScope.WRITE_ORDERS),
            rule("GET", "/api/v1/imports/**", ApiScope.WRITE_IMPORTS),
            rule("POST", "/api/v1/imports/**", ApiScope.WRITE_IMPORTS),
            rule("GET", "/api/platform/v1/plans"),
            rule("GET", "/api/platform/v1/tenants/**", ApiScope.READ_TENANTS),
            rule("POST", "/api/platform/v1/tenants/**", ApiScope.WRITE_TENANTS));

    private static final List<PathPattern> TOKEN_NEEDED = List.of(pattern("/api/v1/**"), pattern("/api/platform/**"));

    private ScopeRules() {}

    private static Rule rule(String method, String path, ApiScope... scopes) {
        return new Rule(HttpMethod.valueOf(method), pattern(path), Set.of(scopes));
    }

    private static PathPattern pattern(String path) {
        return PathPatternParser.defaultInstance.parse(path);
    }

    /** All of these are needed; empty: anyone may ask. Absent where no rule speaks of the address. */
    public static Optional<Set<ApiScope>> needed(String method, String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        String asked = method.equals("HEAD") ? "GET" : method;
        return RULES.stream()
                .filter(r -> r.method().matches(asked) && r.path().matches(parsed))
                .map(Rule::scopes)
                .findFirst();
    }

    /** Whether an address without a rule still asks who is there. */
    static boolean isTokenNeeded(String path) {
        PathContainer parsed = PathContainer.parsePath(path);
        return TOKEN_NEEDED.stream().anyMatch(p -> p.matches(parsed));
    }
}
