package io.qudao.api.security;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import org.springframework.security.oauth2.core.OAuth2TokenValidator;
import org.springframework.security.oauth2.core.OAuth2TokenValidatorResult;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;

/**
 * Remembers for a minute which tokens bore a good signature, since a machine sends the same one with each of its requests.
 * Whether a token has expired, and what its client may do, is looked at every time.
 */
final class VerifiedTokens implements JwtDecoder {

    private static final Duration REMEMBERED = Duration.ofMinutes(1);
    private static final int MOST = 20_000;

    private final JwtDecoder signatures;
    private final OAuth2TokenValidator<Jwt> age = new JwtTimestampValidator();
    private final Cache<String, Jwt> verified =
            Caffeine.newBuilder().expireAfterWrite(REMEMBERED).maximumSize(MOST).build();

    VerifiedTokens(JwtDecoder signatures) {
        this.signatures = signatures;
    }

    /** @throws BadJwtException if it is malformed, forged or expired */
    @Override
    public Jwt decode(String token) {
        Jwt known = verified.getIfPresent(token);
        if (known == null) {
            Jwt decoded = signatures.decode(token);
            verified.put(token, decoded);
            return decoded;
        }
        OAuth2TokenValidatorResult result = age.validate(known);
        if (result.hasErrors()) {
            throw new BadJwtException("The token has expired");
        }
        return known;
    }
}
