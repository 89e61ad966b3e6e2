package io.qudao.tenancy;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatementGuardTest {

    private final StatementGuard guard = new StatementGuard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "select 1",
                "  (select 1) union all select 2",
                "-- note\nselect ';' from t",
                "/* a /* nested */ note */ insert into t values (1)",
                "with x as (select 1) select * from x",
                "update t set a = 'x; drop table t'",
                "select $$ ; drop $$",
                "merge into t using s on true when matched then delete",
                "values (1), (2)"
            })
    void letsOneRowStatementPass(String sql) {
        assertThatCode(() -> guard.check(sql)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "set role t_2",
                "SET LOCAL ROLE t_2",
                "reset role",
                "/* select */ set role t_2",
                "-- select\nset role t_2",
                "select 1; set role t_2",
                "select 1; select 2",
                "do $$ begin execute 'set role t_2'; end $$",
                "begin",
                "commit",
                "create table x (a int)",
                "copy t to program 'id'",
                "listen x",
                "call p()",
                "explain analyze delete from t",
                "prepare x as select 1",
                "",
                ";"
            })
    void refusesEverythingElse(String sql) {
        assertThatThrownBy(() -> guard.check(sql))
                .isInstanceOf(SQLException.class)
                .extracting(e -> ((SQLException) e).getSQLState())
                .isEqualTo("42501");
    }
}
