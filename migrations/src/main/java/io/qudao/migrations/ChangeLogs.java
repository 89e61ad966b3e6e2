package io.qudao.migrations;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The roots of the change logs on the class path, one a kind of schema.
 *
 * <p>A root names its files in the order in which they apply. Files are never edited once they landed, name no schema, and
 * hold nothing that cannot run inside a transaction, since a schema gets all of its new change sets in one.
 */
public record ChangeLogs(String platform, String billing, String tenant) {

    /** Those this program was built with. */
    public static ChangeLogs shipped() {
        return new ChangeLogs("db/platform/root.yaml", "db/billing/root.yaml", "db/tenant/root.yaml");
    }

    public ChangeLogs withTenant(String root) {
        return new ChangeLogs(platform, billing, root);
    }

    public ChangeLogs withPlatform(String root) {
        return new ChangeLogs(root, billing, tenant);
    }

    /** The schemas that are there once, in the order in which they are migrated. */
    Map<SchemaRoles, ChangeLog> shared() {
        Map<SchemaRoles, ChangeLog> shared = new LinkedHashMap<>();
        shared.put(SchemaRoles.PLATFORM, ChangeLog.of(platform));
        shared.put(SchemaRoles.BILLING, ChangeLog.of(billing));
        return shared;
    }
}
