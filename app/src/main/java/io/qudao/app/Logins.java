package io.qudao.app;

import io.qudao.kernel.Sha256;
import io.qudao.migrations.DatabaseRoles;
import io.qudao.migrations.DatabaseTarget;
import io.qudao.migrations.RolePasswords;
import java.util.Base64;

/**
 * The passwords of the program's own database logins. They follow from the administrator's, so that every node has the
 * same without anything being handed around; whoever knows that one can do everything anyway.
 */
record Logins(RolePasswords passwords) {

    static Logins of(DatabaseTarget target) {
        return new Logins(new RolePasswords(
                derived(target, DatabaseRoles.APP),
                derived(target, DatabaseRoles.PLATFORM),
                derived(target, DatabaseRoles.BILLING)));
    }

    private static String derived(DatabaseTarget target, String login) {
        byte[] digest = Sha256.of("qudao database login\0" + login + "\0" + target.password());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    void prepare(DatabaseTarget target) {
        new DatabaseRoles(target).prepare(passwords);
    }
}
