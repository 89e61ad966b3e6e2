package io.qudao.identity;

import java.util.Objects;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes passwords with argon2id, so that even a stolen table is of little use. */
@Component
class Passwords {

    private final Argon2PasswordEncoder argon2 = Argon2PasswordEncoder.defaultsForSpringSecurity_v5_8();
    private final String nobody = hash("nobody has this password");

    String hash(String password) {
        return Objects.requireNonNull(argon2.encode(password));
    }

    boolean matches(String password, String hash) {
        return argon2.matches(password, hash);
    }

    /** Costs what a real comparison costs: an unknown address must not answer faster than a wrong password. */
    void pretendToMatch(String password) {
        argon2.matches(password, nobody);
    }
}
