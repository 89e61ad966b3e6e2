package io.qudao.portal.quick;

import io.qudao.kernel.Money;
import io.qudao.kernel.Problem;
import io.qudao.storefront.TypedLines.TypedLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** The lines of a quick order and how far they are. */
final class QuickLines {

    private final Function<List<QuickLine>, List<Problem>> check;
    private final List<QuickLine> lines = new ArrayList<>();
    private List<Problem> general = List.of();

    /** @param check writes into each line what is found out about it, and returns what concerns no single line */
    QuickLines(Function<List<QuickLine>, List<Problem>> check) {
        this.check = check;
    }

    List<QuickLine> all() {
        return lines;
    }

    /** Takes the place of a blank last row, checks all lines at once. */
    void add(List<TypedLine> typed) {
        lines.removeIf(QuickLine::isBlank);
        typed.stream().map(QuickLine::of).forEach(lines::add);
        checkAll();
    }

    QuickLine addBlank() {
        QuickLine blank = QuickLine.blank();
        lines.add(blank);
        return blank;
    }

    void remove(QuickLine line) {
        lines.remove(line);
    }

    void check(QuickLine changed) {
        general = check.apply(List.of(changed));
    }

    void checkAll() {
        general = check.apply(lines);
    }

    List<Problem> general() {
        return general;
    }

    int number(QuickLine line) {
        return lines.indexOf(line) + 1;
    }

    Optional<QuickLine> after(QuickLine line) {
        int next = lines.indexOf(line) + 1;
        return next < lines.size() ? Optional.of(lines.get(next)) : Optional.empty();
    }

    List<QuickLine> ready() {
        return general.isEmpty() ? lines.stream().filter(QuickLine::isReady).toList() : List.of();
    }

    int typed() {
        return (int) lines.stream().filter(line -> !line.isBlank()).count();
    }

    int refused() {
        return (int) lines.stream().filter(line -> !line.problems().isEmpty()).count();
    }

    int shortOfStock() {
        return (int) lines.stream().filter(QuickLine::isShort).count();
    }

    /** Empty while no line has a price. */
    Optional<Money> net() {
        return ready().stream().map(QuickLine::net).filter(Objects::nonNull).reduce(Money::plus);
    }
}
