package io.qudao.signup;

/** What somebody fills in to sign a brand up. The password is hashed before anything is kept. */
public record SignUpDraft(
        String company,
        String slug,
        String ownerName,
        String ownerEmail,
        String password,
        String locale,
        String timeZone,
        String currency) {

    @Override
    public String toString() {
        return "SignUpDraft[" + slug + ", " + ownerEmail + "]";
    }
}
