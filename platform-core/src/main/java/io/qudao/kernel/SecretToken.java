package io.qudao.kernel;

import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret that is shown once and then known only by its hash: invitation links, confirmation links, API secrets.
 *
 * @param plain 256 random bits in URL-safe characters
 */
public record SecretToken(String plain) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static SecretToken random() {
        byte[] bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new SecretToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    public byte[] hash() {
        return Sha256.of(plain);
    }

    /** Never shows the secret in a log. */
    @Override
    public String toString() {
        return "SecretToken[…]";
    }
}
