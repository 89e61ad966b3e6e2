package io.qudao.identity;

import io.qudao.access.ApiScope;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The same table in two places: {@code api_client} of a tenant, {@code operator_api_client} of the platform. */
final class ApiClientRows {

    private final JdbcClient jdbc;
    private final String table;
    private final Clock clock;

    ApiClientRows(JdbcClient jdbc, String table, Clock clock) {
        this.jdbc = jdbc;
        this.table = table;
        this.clock = clock;
    }

    Optional<ApiClient> find(String clientId) {
        return jdbc.sql("select client_id, secret_hash, name, scopes, enabled from " + table + " where client_id = ?")
                .param(clientId)
                .query(ApiClientRows::client)
                .optional();
    }

    /** @return false if there is a client of that id already; it stays as it is */
    boolean insert(String clientId, String secretHash, String name, Collection<ApiScope> scopes) {
        return jdbc.sql("insert into " + table
                                + " (client_id, secret_hash, name, scopes, created_at) values (?, ?, ?, ?, ?)"
                                + " on conflict (client_id) do nothing")
                        .params(
                                clientId,
                                secretHash,
                                name,
                                scopes.stream().map(ApiScope::value).sorted().toArray(String[]::new),
                                clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** A scope that no longer exists opens nothing. */
    private static ApiClient client(ResultSet row, int index) throws SQLException {
        String[] scopes = (String[]) row.getArray("scopes").getArray();
        return new ApiClient(
                row.getString("client_id"),
                row.getString("secret_hash"),
                row.getString("name"),
                Arrays.stream(scopes)
                        .map(ApiScope::of)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()),
                row.getBoolean("enabled"));
    }
}
