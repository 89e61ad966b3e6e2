package io.qudao.identity;

import io.qudao.access.Operator;
import io.qudao.access.Role;
import io.qudao.tenancy.PlatformTransaction;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Compares a password with an operator of the platform. */
@Service
@PlatformTransaction
public class OperatorSignIn {

    private record Row(String email, String displayName, String passwordHash) {}

    private final JdbcClient platform;
    private final Passwords passwords;
    private final Clock clock;

    OperatorSignIn(@Qualifier("platformJdbc") JdbcClient platform, Passwords passwords, Clock clock) {
        this.platform = platform;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** Empty for an unknown address, a wrong password and a disabled operator alike. */
    public Optional<Operator> signIn(String email, String password) {
        Optional<Row> known = enabled(email.strip().toLowerCase(Locale.ROOT));
        if (known.isEmpty() || password.length() > PasswordRules.LONGEST) {
            passwords.pretendToMatch(password.substring(0, Math.min(password.length(), PasswordRules.LONGEST)));
            return Optional.empty();
        }
        return known.filter(row -> passwords.matches(password, row.passwordHash()))
                .map(this::signedIn);
    }

    /** The operator that signing in now would make of an address; empty for a disabled one. */
    public Optional<Operator> again(String email) {
        return enabled(email).map(OperatorSignIn::operator);
    }

    private Optional<Row> enabled(String email) {
        return platform.sql("select email, display_name, password_hash from operator_user where email = ? and enabled")
                .param(email)
                .query(Row.class)
                .optional();
    }

    private static Operator operator(Row row) {
        return new Operator(row.email(), row.displayName(), Role.OPERATOR.permissions());
    }

    private Operator signedIn(Row row) {
        platform.sql("update operator_user set last_sign_in_at = ? where email = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), row.email())
                .update();
        return operator(row);
    }
}
