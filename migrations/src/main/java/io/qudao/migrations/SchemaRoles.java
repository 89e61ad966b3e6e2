package io.qudao.migrations;

import java.util.regex.Pattern;

/**
 * A schema and its two roles: the owner may change structure and nobody can log in as it; the runtime role only reads and
 * writes rows.
 */
record SchemaRoles(String schema, String owner, String runtime) {

    static final SchemaRoles PLATFORM = new SchemaRoles("platform", "platform_owner", DatabaseRoles.PLATFORM);
    static final SchemaRoles BILLING = new SchemaRoles("billing", "billing_owner", DatabaseRoles.BILLING);

    /** One schema a tenant, or a spare one, as a pattern for PostgreSQL. */
    static final String TENANTS = "^(t|spare)_[a-z0-9_]+$";

    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_]{0,40}");
    private static final String OWNER = "_owner";

    /**
     * @throws IllegalArgumentException unless it is {@code t_} and lower-case letters, digits and underscores, 41 characters
     *     at most. It may not end in {@code _owner}: such a runtime role would be the owner of another tenant
     */
    static SchemaRoles tenant(String schema) {
        if (!NAME.matcher(schema).matches()
                || !schema.startsWith("t_")
                || schema.length() < 3
                || schema.endsWith(OWNER)) {
            throw new IllegalArgumentException("Not a name for a tenant's schema: '" + schema + "'");
        }
        return of(schema);
    }

    static SchemaRoles of(String schema) {
        return switch (schema) {
            case "platform" -> PLATFORM;
            case "billing" -> BILLING;
            default -> new SchemaRoles(schema, schema + OWNER, schema);
        };
    }

    boolean ofTenant() {
        return schema.equals(runtime);
    }
}
