package io.qudao.signup;

import io.qudao.identity.Email;

/** The person who will own the tenant. @param passwordHash never the password itself */
public record FirstOwnerDraft(Email email, String displayName, String passwordHash) {}
