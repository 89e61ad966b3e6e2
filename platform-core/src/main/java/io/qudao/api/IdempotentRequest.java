package io.qudao.api;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RequestProblem;
import io.qudao.kernel.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request with an idempotency key.
 *
 * @param client whose key it is: two clients may use the same one
 * @param hash of method, address and content; blanks and the order of a body's fields do not count
 */
public record IdempotentRequest(String client, String key, byte[] hash) {

    public static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 200;

    /**
     * Empty where the caller sent no key.
     *
     * @throws io.qudao.kernel.RefusedException IDEMPOTENCY_KEY_TOO_LONG
     */
    public static Optional<IdempotentRequest> of(HttpServletRequest request, @Nullable Object body, JsonMapper json) {
        String key = request.getHeader(HEADER);
        if (key == null || key.isEmpty()) {
            return Optional.empty();
        }
        if (key.codePointCount(0, key.length()) > LONGEST) {
            throw Problem.of(RequestProblem.IDEMPOTENCY_KEY_TOO_LONG, LONGEST)
                    .atField(HEADER)
                    .refused();
        }
        Principal caller = Objects.requireNonNull(request.getUserPrincipal(), "POSTs need a token");
        byte[] hash =
                Sha256.of(request.getMethod() + " " + request.getRequestURI() + "\n" + json.writeValueAsString(body));
        return Optional.of(new IdempotentRequest(caller.getName(), key, hash));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof IdempotentRequest(String otherClient, String otherKey, byte[] otherHash)
                && client.equals(otherClient)
                && key.equals(otherKey)
                && java.util.Arrays.equals(hash, otherHash);
    }

    @Override
    public int hashCode() {
        return Objects.hash(client, key);
    }

    @Override
    public String toString() {
        return client + "/" + key;
    }
}
