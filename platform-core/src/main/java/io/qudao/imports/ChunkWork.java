package io.qudao.imports;

import io.qudao.access.AccessProblem;
import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does one chunk and moves the checkpoint in the same transaction, so that a chunk is done wholly or not at all. What is
 * refused together is tried in halves, until the one row is found that is to blame.
 */
final class ChunkWork<R> {

    private static final Logger LOG = LoggerFactory.getLogger(ChunkWork.class);
    private static final int TRIES = 4;

    private final ImportJobs jobs;
    private final TransactionTemplate transaction;
    private final Judge<R> judge;
    private final long job;
    private final ImportPhase phase;
    private Checkpoint at;

    ChunkWork(ImportJobs jobs, TransactionTemplate transaction, Judge<R> judge, JobState state) {
        this.jobs = jobs;
        this.transaction = transaction;
        this.judge = judge;
        this.job = state.id();
        this.phase = state.phase();
        this.at = state.checkpoint();
    }

    void process(Chunk<R> chunk) {
        try {
            attempt(chunk);
        } catch (RefusedException e) {
            if (e.has(AccessProblem.PERMISSION_MISSING)) {
                throw e;
            }
            halveOrRefuse(chunk, e.problems());
        } catch (DataIntegrityViolationException | ArithmeticException | IllegalArgumentException e) {
            if (chunk.isSingle()) {
                LOG.warn("A row of import {} could not be saved: {}", job, reason(e));
            }
            halveOrRefuse(chunk, List.of(Problem.of(ImportProblem.NOT_SAVED)));
        }
    }

    /** What the database said, without the statement: that holds the customers' rows. */
    private static String reason(RuntimeException e) {
        return String.valueOf(NestedExceptionUtils.getMostSpecificCause(e).getMessage());
    }

    private void halveOrRefuse(Chunk<R> chunk, List<Problem> problems) {
        if (chunk.isSingle()) {
            record(chunk, judge.refuseAll(chunk, problems));
        } else {
            process(chunk.firstHalf());
            process(chunk.secondHalf());
        }
    }

    /** Tries again what failed for a reason outside of the rows, such as a lost connection. */
    private void attempt(Chunk<R> chunk) {
        for (int tried = 1; ; tried++) {
            try {
                once(chunk);
                return;
            } catch (TransientDataAccessException
                    | RecoverableDataAccessException
                    | DataAccessResourceFailureException
                    | TransactionException e) {
                if (tried == TRIES) {
                    throw e;
                }
                LOG.warn("A chunk of import {} failed and is tried again: {}", job, reason(e));
                if (wasDoneAllTheSame(chunk)) {
                    return;
                }
            }
        }
    }

    /** A connection may be lost after the commit has arrived and before its answer has. */
    private boolean wasDoneAllTheSame(Chunk<R> chunk) {
        JobState now = transaction.execute(status -> jobs.required(job));
        boolean done = now != null && now.phase() == phase && now.checkpoint().equals(chunk.end());
        at = done ? chunk.end() : at;
        return done;
    }

    private void once(Chunk<R> chunk) {
        boolean rehearsal = phase == ImportPhase.CHECK;
        Optional<Verdict> undone = transaction.execute(status -> {
            jobs.lockAt(job, phase, at);
            Verdict verdict = judge.judge(chunk);
            if (rehearsal || status.isRollbackOnly()) {
                judge.mustBeUndoable(verdict, rehearsal);
                status.setRollbackOnly();
                return Optional.of(verdict);
            }
            jobs.advance(job, chunk.end(), verdict);
            return Optional.<Verdict>empty();
        });
        if (undone != null && undone.isPresent()) {
            record(chunk, undone.get());
        } else {
            at = chunk.end();
        }
    }

    private void record(Chunk<R> chunk, Verdict verdict) {
        transaction.executeWithoutResult(status -> {
            jobs.lockAt(job, phase, at);
            jobs.advance(job, chunk.end(), verdict);
        });
        at = chunk.end();
    }
}
