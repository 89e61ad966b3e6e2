package io.qudao.imports;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows that are saved together, in units that must not be torn apart: single rows, or whole groups.
 *
 * @param units in the order of the pass
 * @param ends where the pass stands after each unit
 */
record Chunk<R>(List<List<ReadRow<R>>> units, List<Checkpoint> ends) {

    Checkpoint end() {
        return ends.getLast();
    }

    List<ReadRow<R>> rows() {
        List<ReadRow<R>> rows = new ArrayList<>();
        units.forEach(rows::addAll);
        return rows;
    }

    boolean isSingle() {
        return units.size() == 1;
    }

    Chunk<R> firstHalf() {
        int middle = units.size() / 2;
        return new Chunk<>(units.subList(0, middle), ends.subList(0, middle));
    }

    Chunk<R> secondHalf() {
        int middle = units.size() / 2;
        return new Chunk<>(units.subList(middle, units.size()), ends.subList(middle, ends.size()));
    }
}
