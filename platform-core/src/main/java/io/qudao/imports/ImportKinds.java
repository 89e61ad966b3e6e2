package io.qudao.imports;

import io.qudao.access.AccessProblem;
import io.qudao.access.Actor;
import io.qudao.access.CurrentActor;
import io.qudao.access.Permission;
import io.qudao.files.ColumnMapping;
import io.qudao.kernel.Problem;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** All that can be imported, and by whom. */
@Component
class ImportKinds {

    private final ObjectProvider<ImportKind> kinds;

    ImportKinds(ObjectProvider<ImportKind> kinds) {
        this.kinds = kinds;
    }

    List<ImportKind> all() {
        return kinds.stream().sorted(Comparator.comparing(ImportKind::name)).toList();
    }

    /** Names of the kinds that the actor may import, and whose imports it may see. */
    List<String> allowed() {
        Actor actor = CurrentActor.required();
        return all().stream()
                .filter(kind -> kind.needs().stream().allMatch(actor::may))
                .map(ImportKind::name)
                .toList();
    }

    ImportKind required(String name) {
        return all().stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.of(ImportProblem.UNKNOWN_KIND, name, names())
                        .atField("kind")
                        .refused());
    }

    private String names() {
        return all().stream().map(ImportKind::name).collect(Collectors.joining(", "));
    }

    /** @throws io.qudao.kernel.RefusedException PERMISSION_MISSING */
    static void check(ImportKind kind, ColumnMapping mapping) {
        check(Stream.concat(kind.needs().stream(), kind.needs(mapping).stream()));
    }

    static void check(ImportKind kind) {
        check(kind.needs().stream());
    }

    private static void check(Stream<Permission> needed) {
        Actor actor = CurrentActor.required();
        needed.filter(permission -> !actor.may(permission)).sorted().findFirst().ifPresent(missing -> {
            throw Problem.of(AccessProblem.PERMISSION_MISSING, missing).refused();
        });
    }
}
