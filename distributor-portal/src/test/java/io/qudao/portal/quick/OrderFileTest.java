package io.qudao.portal.quick;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.qudao.files.FileProblem;
import io.qudao.kernel.RefusedException;
import io.qudao.storefront.TypedLines.TypedLine;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrderFileTest {

    @TempDir
    Path folder;

    @Test
    void readsColumnsByTheirNames() throws IOException {
        List<TypedLine> lines = lines("品名,货号,订货数量,单位\n球泡,LM-1,20,只\n灯管,LM-2,2,箱\n,,,\n");
        assertThat(lines)
                .containsExactly(
                        new TypedLine(2, "LM-1", new BigDecimal("20"), "只"),
                        new TypedLine(3, "LM-2", new BigDecimal("2"), "箱"));
    }

    @Test
    void readsAChineseEncoding() throws IOException {
        Path file = folder.resolve("order.csv");
        Files.write(file, "货号,数量\nLM-1,20\n灯-2,3\n".getBytes(Charset.forName("GB18030")));
        assertThat(OrderFile.read(file).lines()).extracting(TypedLine::sku).containsExactly("LM-1", "灯-2");
    }

    @Test
    void withoutNamesTheFirstCellIsTheNumberAndTheFirstFigureTheQuantity() throws IOException {
        assertThat(lines("LM-1,球泡,20,只\nLM-2,灯管,5,箱\n"))
                .extracting(TypedLine::sku, TypedLine::quantity, TypedLine::unit)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("LM-1", new BigDecimal("20"), "只"),
                        org.assertj.core.groups.Tuple.tuple("LM-2", new BigDecimal("5"), "箱"));
    }

    @Test
    void passesOverATitleThatItDoesNotKnow() throws IOException {
        assertThat(lines("Artikelnummer;Menge\nLM-1;20\nLM-2;5\n"))
                .extracting(TypedLine::sku)
                .containsExactly("LM-1", "LM-2");
    }

    @Test
    void readsTextLikePastedText() throws IOException {
        assertThat(lines("LM-1 x 20\nLM-2 5箱\nLM-3\n"))
                .extracting(TypedLine::sku, TypedLine::quantity)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("LM-1", new BigDecimal("20")),
                        org.assertj.core.groups.Tuple.tuple("LM-2", new BigDecimal("5")),
                        org.assertj.core.groups.Tuple.tuple("LM-3", null));
    }

    @Test
    void tellsWhichRowHasNoNumber() throws IOException {
        OrderFile.Read read = OrderFile.read(write("sku,qty\nLM-1,many\nLM-2,5\n"));
        assertThat(read.lines()).extracting(TypedLine::sku).containsExactly("LM-2");
        assertThat(read.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.code()).isEqualTo(FileProblem.NOT_A_NUMBER);
            assertThat(problem.line()).isEqualTo("2");
        });
    }

    @Test
    void stopsAtAsManyLinesAsAnOrderMayHave() throws IOException {
        assertThat(lines("sku,qty\n" + "LM-1,5\n".repeat(OrderFile.MOST_LINES + 50)))
                .hasSize(OrderFile.MOST_LINES);
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        Path file = folder.resolve("picture.csv");
        Files.write(file, new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        assertThatThrownBy(() -> OrderFile.read(file)).isInstanceOf(RefusedException.class);
    }

    private List<TypedLine> lines(String text) throws IOException {
        return OrderFile.read(write(text)).lines();
    }

    private Path write(String text) throws IOException {
        return Files.writeString(folder.resolve("order.csv"), text, StandardCharsets.UTF_8);
    }
}
