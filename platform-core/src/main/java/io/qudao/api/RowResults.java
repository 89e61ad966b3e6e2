package io.qudao.api;

import io.qudao.kernel.SaveResult;
import io.qudao.kernel.SaveResult.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What became of each row of a batch, in the rows' order, and how many there are of each outcome. */
public record RowResults(int created, int updated, int unchanged, int failed, List<Row> results) {

    public RowResults {
        results = List.copyOf(results);
    }

    /**
     * @param row its number, from 1
     * @param key SKU or code
     * @param errors why it was refused; empty otherwise
     */
    public record Row(int row, String key, Outcome outcome, List<ProblemBody.Item> errors) {}

    public static RowResults of(List<SaveResult> saved, Locale language) {
        List<Row> rows = new ArrayList<>();
        for (SaveResult result : saved) {
            rows.add(new Row(
                    rows.size() + 1,
                    result.key(),
                    result.outcome(),
                    ProblemAnswers.items(result.problems(), language)));
        }
        return new RowResults(
                count(saved, Outcome.CREATED),
                count(saved, Outcome.UPDATED),
                count(saved, Outcome.UNCHANGED),
                count(saved, Outcome.REFUSED),
                rows);
    }

    private static int count(List<SaveResult> saved, Outcome outcome) {
        return Math.toIntExact(
                saved.stream().filter(r -> r.outcome() == outcome).count());
    }
}
