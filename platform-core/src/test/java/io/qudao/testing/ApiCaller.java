package io.qudao.testing;

import io.qudao.tenancy.Tenant;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Calls the API as a program does: over HTTP, on a host, with a token. */
public final class ApiCaller {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final MockMvc mvc;
    private final String host;
    private final String token;
    private final Map<String, String> headers;

    private ApiCaller(MockMvc mvc, String host, String token, Map<String, String> headers) {
        this.mvc = mvc;
        this.host = host;
        this.token = token;
        this.headers = headers;
    }

    /** Nobody yet, on a tenant's host. */
    public static ApiCaller at(MockMvc mvc, Tenant tenant) {
        return at(mvc, tenant.slug() + ".localhost");
    }

    public static ApiCaller at(MockMvc mvc, String host) {
        return new ApiCaller(mvc, host, null, Map.of());
    }

    public ApiCaller withToken(String newToken) {
        return new ApiCaller(mvc, host, newToken, headers);
    }

    public ApiCaller on(String otherHost) {
        return new ApiCaller(mvc, otherHost, token, headers);
    }

    public ApiCaller header(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(headers);
        more.put(name, value);
        return new ApiCaller(mvc, host, token, more);
    }

    public ApiCaller key(String idempotencyKey) {
        return header("Idempotency-Key", idempotencyKey);
    }

    public String token() {
        return token;
    }

    /** Asks for a token with HTTP Basic. */
    public Reply askForToken(String clientId, String secret, String scope) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.post("/oauth2/token")
                .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                .param("grant_type", "client_credentials")
                .header(
                        "Authorization",
                        "Basic "
                                + Base64.getEncoder()
                                        .encodeToString((clientId + ":" + secret).getBytes(StandardCharsets.UTF_8)));
        if (scope != null) {
            request.param("scope", scope);
        }
        return perform(request);
    }

    public ApiCaller signedIn(String clientId, String secret, String scope) {
        Reply reply = askForToken(clientId, secret, scope);
        if (reply.status() != 200) {
            throw new AssertionError(reply);
        }
        return withToken(reply.json().get("access_token").asString());
    }

    public Reply get(String path) {
        return perform(MockMvcRequestBuilders.get(java.net.URI.create(path)));
    }

    public Reply post(String path, String body) {
        return send(HttpMethod.POST, path, body);
    }

    public Reply put(String path, String body) {
        return send(HttpMethod.PUT, path, body);
    }

    public Reply delete(String path) {
        return perform(MockMvcRequestBuilders.delete(java.net.URI.create(path)));
    }

    private Reply send(HttpMethod method, String path, String body) {
        MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(method, java.net.URI.create(path));
        if (body != null) {
            request.contentType(MediaType.APPLICATION_JSON).content(body.replace('\'', '"'));
        }
        return perform(request);
    }

    private Reply perform(MockHttpServletRequestBuilder request) {
        request.with(r -> {
            r.setServerName(host);
            return r;
        });
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        headers.forEach(request::header);
        try {
            MockHttpServletResponse response = mvc.perform(request).andReturn().getResponse();
            return new Reply(response.getStatus(), response.getContentAsString(StandardCharsets.UTF_8), response);
        } catch (Exception e) {
            throw new AssertionError("Nothing may escape from the API", e);
        }
    }

    /** An answer. */
    public record Reply(int status, String body, MockHttpServletResponse response) {

        public JsonNode json() {
            return JSON.readTree(body);
        }

        public JsonNode at(String pointer) {
            return json().at(pointer);
        }

        public String text(String pointer) {
            return json().at(pointer).asString();
        }

        public String code() {
            return text("/code");
        }

        public String header(String name) {
            return response.getHeader(name);
        }

        @Override
        public String toString() {
            return status + " " + body;
        }
    }
}
