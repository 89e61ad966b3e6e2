package io.qudao.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Lays rows down and gives them back by group, so that a file needs no order and no memory. */
@Repository
class StagedRows {

    private static final String INSERT = """
            insert into import_staged_row (job_id, group_key, row_no, data, cells)
            select :job, r.group_key, r.row_no, r.data::jsonb, r.cells::jsonb
            from unnest(:groups::text[], :rows::int[], :data::text[], :cells::text[]) as r (group_key, row_no, data, cells)
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final WrittenProblems written;

    StagedRows(JdbcClient jdbc, JsonMapper json, WrittenProblems written) {
        this.jdbc = jdbc;
        this.json = json;
        this.written = written;
    }

    /** A group and how many rows it has. */
    record Group(String name, int rows) {}

    <R> void insert(long job, List<ReadRow<R>> rows, GroupedImportRun<R> run) {
        if (rows.isEmpty()) {
            return;
        }
        jdbc.sql(INSERT)
                .param("job", job)
                .param("groups", rows.stream().map(r -> run.group(r.value())).toArray(String[]::new))
                .param("rows", rows.stream().map(ReadRow::number).toArray(Integer[]::new))
                .param(
                        "data",
                        rows.stream()
                                .map(r -> json.writeValueAsString(r.value()))
                                .toArray(String[]::new))
                .param(
                        "cells",
                        rows.stream().map(r -> written.writeCells(r.cells())).toArray(String[]::new))
                .update();
    }

    /** @param after the group and the row in it that were passed last */
    List<Group> groupsAfter(long job, Checkpoint after, int most) {
        return jdbc.sql("select group_key as name, count(*) as rows from import_staged_row where job_id = ?"
                        + " and (group_key, row_no) > (?, ?) group by group_key order by group_key limit ?")
                .params(job, after.group() == null ? "" : after.group(), after.position(), most)
                .query(Group.class)
                .list();
    }

    /** A part of one group, in the order of the file. */
    <R> List<ReadRow<R>> part(long job, String group, int afterRow, int most, Class<R> type) {
        return jdbc.sql("select group_key, row_no, data::text, cells::text from import_staged_row where job_id = ?"
                        + " and group_key = ? and row_no > ? order by row_no limit ?")
                .params(job, group, afterRow, most)
                .query((row, i) -> read(row, type))
                .list();
    }

    /** Whole groups with their rows in the order of the file. */
    <R> Map<String, List<ReadRow<R>>> rows(long job, String first, String last, Class<R> type) {
        Map<String, List<ReadRow<R>>> groups = new LinkedHashMap<>();
        jdbc.sql("select group_key, row_no, data::text, cells::text from import_staged_row where job_id = ?"
                        + " and group_key between ? and ? order by group_key, row_no")
                .params(job, first, last)
                .query(row -> {
                    groups.computeIfAbsent(row.getString(1), g -> new ArrayList<>())
                            .add(read(row, type));
                });
        return groups;
    }

    private <R> ReadRow<R> read(ResultSet row, Class<R> type) throws SQLException {
        return new ReadRow<>(
                row.getInt(2), json.readValue(row.getString(3), type), written.readCells(row.getString(4)), List.of());
    }
}
