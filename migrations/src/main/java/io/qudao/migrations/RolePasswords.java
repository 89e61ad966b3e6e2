package io.qudao.migrations;

/**
 * What the program's three logins use to connect.
 *
 * @param app for {@code qudao_app}, which serves tenants' requests
 * @param platform for {@code qudao_platform}, which reads and writes rows of schema {@code platform}
 * @param billing for {@code qudao_billing}, which reads and writes rows of schema {@code billing}
 */
public record RolePasswords(String app, String platform, String billing) {

    @Override
    public String toString() {
        return "RolePasswords[…]";
    }
}
