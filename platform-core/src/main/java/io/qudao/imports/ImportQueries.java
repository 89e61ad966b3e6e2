package io.qudao.imports;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.imports.JobState.FileView;
import io.qudao.imports.JobState.Order;
import io.qudao.kernel.Cursor;
import io.qudao.kernel.Problem;
import io.qudao.kernel.Slice;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** The tenant's imports. Shows those of kinds that the actor could import, since their rows tell prices and names. */
@Service
@Transactional(readOnly = true)
@Allow(Permission.IMPORTS_RUN)
public class ImportQueries {

    private static final String JOBS = "select * from import_job where kind = any(:kinds)";

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final ImportKinds kinds;
    private final WrittenProblems written;

    ImportQueries(JdbcClient jdbc, JsonMapper json, ImportKinds kinds, WrittenProblems written) {
        this.jdbc = jdbc;
        this.json = json;
        this.kinds = kinds;
        this.written = written;
    }

    /** Names of the kinds that the actor may import. */
    public List<String> kinds() {
        return kinds.allowed();
    }

    /** Newest first. */
    public Slice<ImportJob> list(@Nullable String cursor, int limit) {
        List<ImportJob> found = jdbc.sql(
                        JOBS + " and (:before::bigint is null or id < :before) order by id desc limit :limit")
                .param("kinds", allowed())
                .param("before", Cursor.number(cursor))
                .param("limit", limit + 1)
                .query(this::job)
                .list();
        return Cursor.slice(found, limit, ImportJob::id);
    }

    /** A page by position, newest first, for grids. */
    public List<ImportJob> page(int offset, int limit) {
        return jdbc.sql(JOBS + " order by id desc limit :limit offset :offset")
                .param("kinds", allowed())
                .param("limit", limit)
                .param("offset", offset)
                .query(this::job)
                .list();
    }

    public int count() {
        return jdbc.sql("select count(*) from import_job where kind = any(:kinds)")
                .param("kinds", allowed())
                .query(Integer.class)
                .single();
    }

    /** @throws io.qudao.kernel.RefusedException UNKNOWN_IMPORT */
    public ImportJob required(long id) {
        return jdbc.sql(JOBS + " and id = :id")
                .param("kinds", allowed())
                .param("id", id)
                .query(this::job)
                .optional()
                .orElseThrow(() -> Problem.of(ImportProblem.UNKNOWN_IMPORT, Long.toString(id))
                        .refused());
    }

    /** Headings of the import's file, in its order; the cells of {@link RowProblem} stand under them. */
    public List<String> header(long id) {
        return file(id).header();
    }

    FileView file(long id) {
        required(id);
        return jdbc.sql("select mapping::text from import_job where id = ?")
                .param(id)
                .query((row, i) -> json.readValue(row.getString(1), FileView.class))
                .single();
    }

    /** A page by position, in the order of the file. */
    public List<RowProblem> problems(long id, int offset, int limit) {
        required(id);
        return jdbc.sql("select row_no, seq, field, code, arguments::text, cells::text from import_row_problem"
                        + " where job_id = ? order by row_no, seq limit ? offset ?")
                .params(id, limit, offset)
                .query(this::problem)
                .list();
    }

    public int countProblems(long id) {
        required(id);
        return jdbc.sql("select count(*) from import_row_problem where job_id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    List<RowProblem> problemsAfter(long id, int row, int seq, int limit) {
        return jdbc.sql("select row_no, seq, field, code, arguments::text, cells::text from import_row_problem"
                        + " where job_id = ? and (row_no, seq) > (?, ?) order by row_no, seq limit ?")
                .params(id, row, seq, limit)
                .query(this::problem)
                .list();
    }

    private String[] allowed() {
        return kinds.allowed().toArray(String[]::new);
    }

    private RowProblem problem(ResultSet row, int index) throws SQLException {
        Problem problem = new Problem(
                WrittenCode.read(row.getString("code")),
                written.readArguments(row.getString("arguments")),
                row.getString("field"),
                Integer.toString(row.getInt("row_no")));
        return new RowProblem(
                row.getInt("row_no"), row.getInt("seq"), problem, written.readCells(row.getString("cells")));
    }

    private ImportJob job(ResultSet row, int index) throws SQLException {
        String failure = row.getString("failure");
        return new ImportJob(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("file_name"),
                ImportStatus.valueOf(row.getString("status")),
                ImportPhase.valueOf(row.getString("phase")),
                json.readValue(row.getString("options"), Order.class).options(),
                row.getInt("total"),
                row.getInt("done"),
                row.getInt("created"),
                row.getInt("updated"),
                row.getInt("unchanged"),
                row.getInt("failed"),
                row.getInt("skipped"),
                row.getString("requested_by"),
                row.getTimestamp("requested_at").toInstant(),
                instant(row.getTimestamp("started_at")),
                instant(row.getTimestamp("finished_at")),
                failure == null ? List.of() : written.read(failure));
    }

    private static @Nullable Instant instant(@Nullable Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }
}
