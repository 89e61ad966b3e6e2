package io.qudao.imports;

import io.qudao.access.Actor;
import io.qudao.access.Permission;
import io.qudao.files.ColumnMapping;
import io.qudao.tenancy.TenantId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An import as the process that works on it sees it. */
record JobState(
        long id,
        String kind,
        String storedAs,
        FileView file,
        Order order,
        ImportStatus status,
        ImportPhase phase,
        Checkpoint checkpoint,
        int failed) {

    /**
     * How the file was understood when the import was asked for.
     *
     * @param columns column by field
     */
    record FileView(Map<String, String> columns, List<String> header) {

        ColumnMapping mapping() {
            return new ColumnMapping(columns);
        }
    }

    /** What was asked for, and by whom: the work is done later in that person's name and with the rights of that moment. */
    record Order(ImportOptions options, Requester by) {}

    /** Who asked for it. Always of the brand: distributors import nothing. */
    record Requester(
            Actor.Kind kind,
            String name,
            String displayName,
            @Nullable Long userId,
            Set<Permission> permissions) {

        static Requester of(Actor actor) {
            return new Requester(actor.kind(), actor.name(), actor.displayName(), actor.userId(), actor.permissions());
        }

        Actor actor(TenantId tenant) {
            return new Actor(tenant, kind, name, displayName, userId, null, permissions);
        }
    }
}
