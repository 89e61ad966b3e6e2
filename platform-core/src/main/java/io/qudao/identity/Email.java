package io.qudao.identity;

import io.qudao.kernel.Problem;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * An e-mail address in the one form by which it is compared: NFKC, lower case, no blanks around it. So case and
 * look-alike widths cannot make a second user of one address.
 */
public record Email(String value) {

    /** Deliberately simple: proof of an address is that its mail arrives. */
    private static final Pattern SYNTAX = Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\"]+\\.[^\\s@<>\".]{2,}");

    private static final int LONGEST = 254;

    /** @throws io.qudao.kernel.RefusedException EMAIL_SYNTAX */
    public static Email of(String typed) {
        String value = Normalizer.normalize(typed.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        if (value.length() > LONGEST || !SYNTAX.matcher(value).matches()) {
            throw Problem.of(IdentityProblem.EMAIL_SYNTAX, typed)
                    .atField("email")
                    .refused();
        }
        return new Email(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
