package io.qudao.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

class CsvRoundTripTest {

    /** Anything that can stand in a text file, and often what is special to CSV or to the guard. */
    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Integer> any =
                Arbitraries.integers().between(' ', 0xFFFD).filter(c -> c != 0x7F && !(c >= 0xD800 && c <= 0xDFFF));
        Arbitrary<Integer> beyond = Arbitraries.integers().between(0x10000, 0x10FFFD);
        Arbitrary<Integer> special =
                Arbitraries.of("'\"=+-@,;\t\r\n|#% 1中".chars().boxed().toList());
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(4, any),
                        net.jqwik.api.Tuple.of(1, beyond),
                        net.jqwik.api.Tuple.of(6, special))
                .list()
                .ofMaxSize(12)
                .map(points -> points.stream()
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString());
    }

    @Property
    void readsBackExactlyWhatWasWritten(@ForAll @Size(max = 8) List<@net.jqwik.api.From("texts") String> values)
            throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Path file = Files.createTempFile("round-trip", ".csv");
        try {
            try (OutputStream out = Files.newOutputStream(file);
                    RowWriter csv = RowWriter.csv(out)) {
                csv.write("key", "value", "again");
                for (int i = 0; i < values.size(); i++) {
                    List<String> row = List.of("k" + i, values.get(i), values.get(values.size() - 1 - i));
                    rows.add(row);
                    csv.write(row);
                }
            }
            ReadOptions comma = ReadOptions.DEFAULT.withSeparator(',');
            assertThat(TableFiles.rows(file, comma)).isEqualTo(rows);
        } finally {
            Files.delete(file);
        }
    }

    @Property
    void leavesNoTextThatExcelWouldRun(@ForAll("texts") String text) {
        String guarded = FormulaGuard.guarded(text);
        assertThat(guarded).satisfiesAnyOf(g -> assertThat(g).matches("[+-]\\d+([.,]\\d+)?%?"), g -> assertThat(
                        g.isEmpty() || "=+-@\t\r".indexOf(g.charAt(0)) < 0)
                .isTrue());
        assertThat(FormulaGuard.removed(guarded)).isEqualTo(text);
    }

    @Example
    void guardsFormulasButNotNegativeNumbers() {
        assertThat(FormulaGuard.guarded("=HYPERLINK(\"x\")")).isEqualTo("'=HYPERLINK(\"x\")");
        assertThat(FormulaGuard.guarded("-5.20")).isEqualTo("-5.20");
        assertThat(FormulaGuard.guarded("-2+3")).isEqualTo("'-2+3");
    }
}
