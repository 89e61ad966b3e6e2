package io.qudao.migrations;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** Replays scripts over several connections. A connection the server closed is replaced for the next schema. */
final class ParallelUpgrade {

    private final Database database;
    private final String target;
    private final Consumer<SchemaOutcome> outcomes;

    ParallelUpgrade(Database database, String target, Consumer<SchemaOutcome> outcomes) {
        this.database = database;
        this.target = target;
        this.outcomes = outcomes;
    }

    void run(List<Step> steps, int connections) {
        Queue<Step> queue = new ConcurrentLinkedQueue<>(steps);
        try (ExecutorService workers = Executors.newFixedThreadPool(connections)) {
            for (int i = 0; i < Math.min(connections, steps.size()); i++) {
                workers.execute(() -> work(queue));
            }
        }
    }

    private void work(Queue<Step> queue) {
        for (Step step = queue.peek(); step != null; step = queue.peek()) {
            try (Connection connection = database.connect()) {
                while (!connection.isClosed() && (step = queue.poll()) != null) {
                    outcomes.accept(SchemaUpgrade.apply(connection, step.schema(), step.script(), target));
                }
            } catch (SQLException e) {
                failNext(queue, e);
            }
        }
    }

    private void failNext(Queue<Step> queue, SQLException failure) {
        Step step = queue.poll();
        if (step != null) {
            outcomes.accept(SchemaOutcome.failed(step.schema().schema(), failure));
        }
    }

    record Step(SchemaState schema, String script) {}
}
