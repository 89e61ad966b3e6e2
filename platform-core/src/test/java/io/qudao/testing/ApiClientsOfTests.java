package io.qudao.testing;

import io.qudao.access.ApiScope;
import io.qudao.identity.CreateApiClient;
import io.qudao.identity.NewApiClient;
import io.qudao.tenancy.Tenant;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.MockMvc;

/** Makes API clients in tests' tenants, as the owner would. */
@Component
public class ApiClientsOfTests {

    private final Tenants tenants;
    private final CreateApiClient createApiClient;

    ApiClientsOfTests(Tenants tenants, CreateApiClient createApiClient) {
        this.tenants = tenants;
        this.createApiClient = createApiClient;
    }

    public NewApiClient create(Tenant tenant, String... scopes) {
        return tenants.asOwner(tenant, () -> createApiClient.create("Tests", List.of(scopes)));
    }

    /** A caller with a token for the given scopes, or for everything if none is named. */
    public ApiCaller caller(MockMvc mvc, Tenant tenant, String... scopes) {
        String[] wanted = scopes.length > 0
                ? scopes
                : ApiScope.OF_TENANTS.stream().map(ApiScope::value).toArray(String[]::new);
        NewApiClient client = create(tenant, wanted);
        String scope = String.join(" ", Arrays.asList(wanted));
        return ApiCaller.at(mvc, tenant)
                .signedIn(client.clientId(), client.secret().plain(), scope);
    }
}
