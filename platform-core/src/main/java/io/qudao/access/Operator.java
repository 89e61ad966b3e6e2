package io.qudao.access;

import java.io.Serializable;
import java.security.Principal;
import java.util.Set;

/** Someone or something that runs the platform. Belongs to no tenant, so no tenant's rows are in reach. */
public record Operator(String name, String displayName, Set<Permission> permissions)
        implements Principal, Serializable {

    public Operator {
        permissions = Set.copyOf(permissions);
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String toString() {
        return name;
    }
}
