package io.qudao.access;

import io.qudao.tenancy.TenantId;
import io.qudao.tenancy.TenantPrincipal;
import java.io.Serializable;
import java.security.Principal;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who does something inside a tenant: a person, the brand's machine, or the system itself on somebody's earlier order.
 *
 * @param name the sign-in name (e-mail, client id), as audit rows show it
 * @param displayName as screens show it
 * @param userId the user's row, null for machines and the system
 * @param distributorId the one distributor whose rows it sees; null: the whole brand
 */
public record Actor(
        TenantId tenant,
        Kind kind,
        String name,
        String displayName,
        @Nullable Long userId,
        @Nullable Long distributorId,
        Set<Permission> permissions)
        implements TenantPrincipal, Principal, Serializable {

    /** What sort of actor it is. */
    public enum Kind {
        STAFF,
        BUYER,
        API_CLIENT,
        SYSTEM
    }

    public Actor {
        permissions = Set.copyOf(permissions);
        if ((kind == Kind.BUYER) != (distributorId != null)) {
            throw new IllegalArgumentException("A buyer acts for a distributor, and nobody else does: " + name);
        }
    }

    /** The system, doing what was decided before: it may do everything, and its name says what it was. */
    public static Actor system(TenantId tenant, String name) {
        return new Actor(
                tenant,
                Kind.SYSTEM,
                name,
                name,
                null,
                null,
                EnumSet.range(Permission.CATALOG_READ, Permission.AUDIT_READ));
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    public boolean isBuyer() {
        return kind == Kind.BUYER;
    }

    @Override
    public String getName() {
        return name;
    }

    /** For messages and logs: never more than the name. */
    @Override
    public String toString() {
        return name;
    }
}
