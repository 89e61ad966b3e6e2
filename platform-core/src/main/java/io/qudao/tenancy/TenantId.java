package io.qudao.tenancy;

import java.io.Serializable;

/** Names a tenant inside the platform, and by it the schema and the roles that hold its rows. Never shown to users. */
public record TenantId(long value) implements Serializable {

    private static final String PREFIX = "t_";

    public TenantId {
        if (value <= 0) {
            throw new IllegalArgumentException("A tenant's number is positive, not " + value);
        }
    }

    public static TenantId ofSchema(String schema) {
        if (!schema.startsWith(PREFIX)) {
            throw new IllegalArgumentException("Not a tenant's schema: " + schema);
        }
        return new TenantId(Long.parseLong(schema.substring(PREFIX.length())));
    }

    /** The tenant's schema, which is also the name of its runtime role. */
    public String schema() {
        return PREFIX + value;
    }

    @Override
    public String toString() {
        return schema();
    }
}
