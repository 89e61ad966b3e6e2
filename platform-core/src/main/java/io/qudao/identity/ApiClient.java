package io.qudao.identity;

import io.qudao.access.ApiScope;
import java.util.Set;

/**
 * A machine that may ask for tokens. Its secret is known by its hash only.
 *
 * @param name as people call it, for instance the name of the ERP
 */
public record ApiClient(String clientId, String secretHash, String name, Set<ApiScope> scopes, boolean enabled) {

    public ApiClient {
        scopes = Set.copyOf(scopes);
    }

    @Override
    public String toString() {
        return "ApiClient[" + clientId + "]";
    }
}
