package io.qudao.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** The process is killed with {@code -9} in the middle of orders and of an import, and started again. */
class KillJourney {

    private static final int CLIENTS = 4;
    private static final int CONFIRMED_BEFORE_KILL = 20;
    private static final int IMPORTED = 20_000;
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @Test
    void losesNothingThatWasConfirmedAndDoesNothingTwice() {
        RunningProgram first = RunningProgram.start("kill-1", RunningProgram.temporaryFolder());
        Machine before = Machine.of(first, "lumen");
        before.awaitProduct("LM-BL-0053");
        String job = before.upload("products", "products.csv", products());
        Awaitility.await().atMost(PATIENCE).until(() -> before.number("/api/v1/imports/" + job, "done") > 0);
        Map<String, String> confirmed = new ConcurrentHashMap<>();
        List<String> tried = orderUntilKilled(first, before, confirmed);

        try (RunningProgram second = RunningProgram.start("kill-2", first.data())) {
            Machine after = Machine.of(second, "lumen");
            confirmed.forEach((key, number) ->
                    assertThat(after.get("/api/v1/orders/" + number)).contains(key));
            tried.forEach(key ->
                    assertThat(after.order(key)).as("the same key, once more").isNotBlank());
            assertThat(tried.stream().map(after::order).distinct().count()).isEqualTo(tried.size());
            confirmed.forEach((key, number) -> assertThat(after.order(key)).isEqualTo(number));

            Awaitility.await().atMost(PATIENCE).until(() -> after.get("/api/v1/imports/" + job)
                    .contains("\"COMPLETED\""));
            assertThat(after.number("/api/v1/imports/" + job, "created")).isEqualTo(IMPORTED);
            assertThat(after.get("/api/v1/products/KJ-0")).contains("KJ-0");
            assertThat(after.get("/api/v1/products/KJ-" + (IMPORTED - 1))).contains("KJ-");
        }
    }

    /** @return every key that was sent, whether an answer came or not */
    private static List<String> orderUntilKilled(
            RunningProgram program, Machine machine, Map<String, String> confirmed) {
        List<String> tried = new ArrayList<>();
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            for (int i = 0; i < CLIENTS; i++) {
                clients.submit(() -> order(machine, confirmed, tried, next));
            }
            Awaitility.await().atMost(PATIENCE).until(() -> confirmed.size() >= CONFIRMED_BEFORE_KILL);
            program.kill();
        }
        return tried;
    }

    private static void order(Machine machine, Map<String, String> confirmed, List<String> tried, AtomicInteger next) {
        try {
            while (true) {
                String key = "kill-" + next.incrementAndGet();
                synchronized (tried) {
                    tried.add(key);
                }
                confirmed.put(key, machine.order(key));
            }
        } catch (IllegalStateException killed) {
            // No answer came: whether the order was taken is what the second process has to tell.
        }
    }

    private static String products() {
        return IntStream.range(0, IMPORTED)
                .mapToObj(i -> "KJ-" + i + ",Product " + i + ",9.90")
                .collect(Collectors.joining("\n", "sku,name,list price\n", "\n"));
    }
}
