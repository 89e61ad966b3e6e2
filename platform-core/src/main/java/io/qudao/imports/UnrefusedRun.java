package io.qudao.imports;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import io.qudao.kernel.SaveResult;
import io.qudao.kernel.SaveResult.Outcome;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;

/** For the pass after a rehearsal without a refusal: if one comes now, what was true then no longer is, and all is undone. */
final class UnrefusedRun<R> implements ImportRun<R> {

    private static final Logger LOG = LoggerFactory.getLogger(UnrefusedRun.class);

    private final ImportRun<R> run;

    UnrefusedRun(ImportRun<R> run) {
        this.run = run;
    }

    @Override
    public R read(ImportedRow row) {
        return run.read(row);
    }

    @Override
    public List<SaveResult> save(List<R> rows) {
        List<SaveResult> results = saved(rows);
        long refused =
                results.stream().filter(r -> r.outcome() == Outcome.REFUSED).count();
        if (refused > 0) {
            throw new AllRefusedException(Problem.of(ImportProblem.NOTHING_WRITTEN, refused));
        }
        return results;
    }

    private List<SaveResult> saved(List<R> rows) {
        try {
            return run.save(rows);
        } catch (RefusedException e) {
            throw new AllRefusedException(e.problems().getFirst());
        } catch (DataIntegrityViolationException e) {
            LOG.warn(
                    "Rows were refused after a rehearsal without refusal: {}",
                    e.getMostSpecificCause().getMessage());
            throw new AllRefusedException(Problem.of(ImportProblem.NOT_SAVED));
        }
    }

    /** Not a refusal of rows, so that nobody tries them one by one. */
    static final class AllRefusedException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Problem problem;

        AllRefusedException(Problem problem) {
            super(problem.code().name());
            this.problem = problem;
        }

        Problem problem() {
            return problem;
        }
    }
}
