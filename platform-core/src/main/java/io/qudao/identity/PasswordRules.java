package io.qudao.identity;

import io.qudao.kernel.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a password must be, after NIST SP 800-63B: long enough, not one of the commonest, not the person's own name. No
 * rule on kinds of characters, since those make people choose worse ones.
 */
public final class PasswordRules {

    public static final int SHORTEST = 10;

    /** Argon2 takes any length; this only bounds what a request can make us hash. */
    public static final int LONGEST = 128;

    private static final Set<String> COMMON = Set.of(
            "1234567890",
            "0123456789",
            "qwertyuiop",
            "password123",
            "passwordpassword",
            "iloveyou123",
            "1q2w3e4r5t",
            "qwerty123456",
            "1234567891",
            "12345678910",
            "123456789a",
            "a123456789",
            "woaini1314",
            "woaini520520",
            "1qaz2wsx3edc",
            "abcdefghij",
            "abc123456789",
            "admin123456",
            "letmein1234",
            "welcome1234",
            "administrator",
            "zxcvbnm123",
            "asdfghjkl1",
            "q1w2e3r4t5",
            "5201314520",
            "88888888888",
            "11111111111",
            "0000000000",
            "1111111111",
            "8888888888",
            "6666666666",
            "123123123123",
            "qwer12345678",
            "changeme123",
            "p@ssw0rd123",
            "football123");

    private PasswordRules() {}

    /** Every rule that the password breaks. */
    public static List<Problem> problems(String password, String email) {
        List<Problem> problems = new ArrayList<>();
        String folded = password.toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            problems.add(Problem.of(IdentityProblem.PASSWORD_TOO_SHORT, SHORTEST));
        }
        if (password.length() > LONGEST) {
            problems.add(Problem.of(IdentityProblem.PASSWORD_TOO_LONG, LONGEST));
        }
        if (COMMON.contains(folded) || folded.chars().distinct().count() <= 2 && !folded.isEmpty()) {
            problems.add(Problem.of(IdentityProblem.PASSWORD_TOO_COMMON));
        }
        String name = email.split("@", 2)[0].toLowerCase(Locale.ROOT);
        if (name.length() >= 4 && folded.contains(name)) {
            problems.add(Problem.of(IdentityProblem.PASSWORD_CONTAINS_NAME));
        }
        return problems.stream().map(p -> p.atField("password")).toList();
    }
}
