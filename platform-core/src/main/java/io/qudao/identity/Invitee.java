package io.qudao.identity;

import io.qudao.access.Role;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked to become a user, and as what.
 *
 * @param distributorId for a buyer the distributor to order for, else null
 * @param locale the language of the mail and of the first sign-in
 */
public record Invitee(
        Email email,
        String displayName,
        Role role,
        @Nullable Long distributorId,
        Locale locale) {}
