package io.qudao.api.security;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The keys that sign access tokens, the newest first. They live in the database, so every node signs with the same one and
 * a token outlives a restart. The first node that needs a key makes it; the others wait for that one.
 */
@Component
class SigningKeys implements JWKSource<SecurityContext> {

    private static final int BITS = 2048;
    private static final Duration FRESH = Duration.ofSeconds(30);
    private static final String ONE_NODE_AT_A_TIME =
            "select 1 from (select pg_advisory_xact_lock(hashtextextended('token_signing_key', 0))) l";

    private final JdbcClient platform;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final LoadingCache<String, JWKSet> remembered =
            Caffeine.newBuilder().expireAfterWrite(FRESH).build(name -> readOrCreate());

    SigningKeys(
            @Qualifier("platformJdbc") JdbcClient platform,
            @Qualifier("platformTransactionManager") PlatformTransactionManager transactions,
            Clock clock) {
        this.platform = platform;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Override
    public List<JWK> get(JWKSelector selector, SecurityContext context) {
        return selector.select(remembered.get("all"));
    }

    JWKSet readOrCreate() {
        List<JWK> keys = read();
        return new JWKSet(keys.isEmpty() ? transaction.execute(status -> createIfStillMissing()) : keys);
    }

    private List<JWK> createIfStillMissing() {
        platform.sql(ONE_NODE_AT_A_TIME).query(Integer.class).single();
        List<JWK> keys = read();
        if (!keys.isEmpty()) {
            return keys;
        }
        RSAKey key = generate();
        platform.sql("insert into token_signing_key (key_id, key_pair_jwk, created_at) values (?, ?, ?)")
                .params(key.getKeyID(), key.toJSONString(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return List.of(key);
    }

    private List<JWK> read() {
        return platform.sql("select key_pair_jwk from token_signing_key order by created_at desc, key_id")
                .query((row, i) -> parse(row.getString(1)))
                .list();
    }

    private static JWK parse(String json) {
        try {
            return JWK.parse(json);
        } catch (ParseException e) {
            throw new IllegalStateException("A token signing key in the database is not a JWK", e);
        }
    }

    private static RSAKey generate() {
        try {
            return new RSAKeyGenerator(BITS)
                    .keyID(UUID.randomUUID().toString())
                    .keyUse(KeyUse.SIGNATURE)
                    .algorithm(JWSAlgorithm.RS256)
                    .generate();
        } catch (JOSEException e) {
            throw new IllegalStateException("Every Java platform makes RSA keys", e);
        }
    }
}
