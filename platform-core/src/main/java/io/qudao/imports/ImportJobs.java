package io.qudao.imports;

import io.qudao.imports.JobState.FileView;
import io.qudao.imports.JobState.Order;
import io.qudao.kernel.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Writes imports, their progress and the reasons of refused rows. Always in a transaction of its caller. */
@Repository
class ImportJobs {

    private static final String INSERT_PROBLEMS = """
            insert into import_row_problem (job_id, row_no, seq, field, code, arguments, cells)
            select :job, p.row_no, p.seq, p.field, p.code, p.arguments::jsonb, p.cells::jsonb
            from unnest(:rows::int[], :seqs::int[], :fields::text[], :codes::text[], :arguments::text[], :cells::text[])
              as p (row_no, seq, field, code, arguments, cells)
            """;

    private static final String ADVANCE = """
            update import_job set position = :position, group_cursor = :cursor, done = done + :rows, created = created + :created,
              updated = updated + :updated, unchanged = unchanged + :unchanged, failed = failed + :failed
            where id = :id
            """;

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final WrittenProblems written;
    private final Clock clock;

    ImportJobs(JdbcClient jdbc, JsonMapper json, WrittenProblems written, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.written = written;
        this.clock = clock;
    }

    long insert(String kind, String fileName, String storedAs, FileView file, Order order) {
        return jdbc.sql(
                        "insert into import_job (kind, file_name, stored_as, mapping, options, status, requested_by, requested_at)"
                                + " values (?, ?, ?, ?::jsonb, ?::jsonb, 'QUEUED', ?, ?) returning id")
                .params(
                        kind,
                        fileName,
                        storedAs,
                        json.writeValueAsString(file),
                        json.writeValueAsString(order),
                        order.by().name(),
                        now())
                .query(Long.class)
                .single();
    }

    JobState required(long id) {
        return jdbc.sql(
                        "select id, kind, stored_as, mapping::text, options::text, status, phase, position, group_cursor, failed"
                                + " from import_job where id = ?")
                .param(id)
                .query(this::state)
                .single();
    }

    private JobState state(ResultSet row, int index) throws SQLException {
        return new JobState(
                row.getLong("id"),
                row.getString("kind"),
                row.getString("stored_as"),
                json.readValue(row.getString("mapping"), FileView.class),
                json.readValue(row.getString("options"), Order.class),
                ImportStatus.valueOf(row.getString("status")),
                ImportPhase.valueOf(row.getString("phase")),
                new Checkpoint(row.getInt("position"), row.getString("group_cursor")),
                row.getInt("failed"));
    }

    void start(long id) {
        jdbc.sql("update import_job set status = 'RUNNING', started_at = ? where id = ? and status = 'QUEUED'")
                .params(now(), id)
                .update();
    }

    /**
     * Locks the import where this process believes it to stand.
     *
     * @throws TakenOverException if it stands elsewhere
     */
    void lockAt(long id, ImportPhase phase, Checkpoint expected) {
        boolean here = jdbc.sql("select id from import_job where id = :id and status = 'RUNNING' and phase = :phase"
                        + " and position = :position and group_cursor is not distinct from :cursor::text for update")
                .param("id", id)
                .param("phase", phase.name())
                .param("position", expected.position())
                .param("cursor", expected.group())
                .query(Long.class)
                .optional()
                .isPresent();
        if (!here) {
            throw new TakenOverException(id);
        }
    }

    void advance(long id, Checkpoint to, Verdict verdict) {
        jdbc.sql(ADVANCE)
                .param("position", to.position())
                .param("cursor", to.group())
                .param("rows", verdict.rows())
                .param("created", verdict.created())
                .param("updated", verdict.updated())
                .param("unchanged", verdict.unchanged())
                .param("failed", verdict.refused().size())
                .param("id", id)
                .update();
        insertProblems(id, verdict.refused());
    }

    private void insertProblems(long id, List<Verdict.Refused> refused) {
        if (refused.isEmpty()) {
            return;
        }
        ProblemColumns columns = new ProblemColumns();
        for (Verdict.Refused row : refused) {
            String cells = written.writeCells(row.cells());
            for (int i = 0; i < row.problems().size(); i++) {
                columns.add(row.row(), i, row.problems().get(i), cells);
            }
        }
        jdbc.sql(INSERT_PROBLEMS)
                .param("job", id)
                .param("rows", columns.rows.toArray(Integer[]::new))
                .param("seqs", columns.seqs.toArray(Integer[]::new))
                .param("fields", columns.fields.toArray(String[]::new))
                .param("codes", columns.codes.toArray(String[]::new))
                .param("arguments", columns.arguments.toArray(String[]::new))
                .param("cells", columns.cells.toArray(String[]::new))
                .update();
    }

    /** The problems of many rows, column by column. */
    private final class ProblemColumns {
        private final List<Integer> rows = new ArrayList<>();
        private final List<Integer> seqs = new ArrayList<>();
        private final List<@Nullable String> fields = new ArrayList<>();
        private final List<String> codes = new ArrayList<>();
        private final List<String> arguments = new ArrayList<>();
        private final List<String> cells = new ArrayList<>();

        void add(int row, int seq, Problem problem, String cellsOfRow) {
            rows.add(row);
            seqs.add(seq);
            fields.add(problem.field());
            codes.add(WrittenCode.write(problem.code()));
            arguments.add(written.writeArguments(problem));
            cells.add(cellsOfRow);
        }
    }

    void total(long id, int rows) {
        jdbc.sql("update import_job set total = ? where id = ?")
                .params(rows, id)
                .update();
    }

    void enter(long id, ImportPhase phase) {
        jdbc.sql("update import_job set phase = ?, position = 0, group_cursor = null where id = ?")
                .params(phase.name(), id)
                .update();
    }

    /** After a rehearsal that went well: the counters begin again. */
    void forgetRehearsal(long id) {
        jdbc.sql("update import_job set done = 0, created = 0, updated = 0, unchanged = 0 where id = ?")
                .param(id)
                .update();
    }

    /** After a rehearsal that did not: what was fine was not written either. */
    void skipAll(long id) {
        jdbc.sql("update import_job set skipped = total - failed, created = 0, updated = 0, unchanged = 0 where id = ?")
                .param(id)
                .update();
    }

    void finish(long id, ImportStatus status, List<Problem> failure) {
        jdbc.sql("delete from import_staged_row where job_id = ?").param(id).update();
        jdbc.sql("update import_job set status = :status, finished_at = :now, failure = :failure::jsonb,"
                        + " skipped = case when :failed then total - created - updated - unchanged - failed else skipped end"
                        + " where id = :id and status in ('QUEUED', 'RUNNING')")
                .param("status", status.name())
                .param("now", now())
                .param("failure", failure.isEmpty() ? null : written.write(failure))
                .param("failed", status == ImportStatus.FAILED)
                .param("id", id)
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
