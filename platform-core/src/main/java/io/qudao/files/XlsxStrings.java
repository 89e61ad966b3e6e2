package io.qudao.files;

import io.qudao.kernel.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that an XLSX file keeps once for all its cells; the only part held in memory, so it has a limit. */
final class XlsxStrings {

    /** About 100 MB of heap; a million descriptions of 30 characters. */
    private static final long MAX_CHARACTERS = 32L << 20;

    /** What an empty string costs as well. */
    private static final int OVERHEAD = 16;

    private final List<String> strings = new ArrayList<>();
    private long characters;

    static XlsxStrings read(XlsxPackage file, @Nullable String part, FileLimits limits) throws IOException {
        XlsxStrings strings = new XlsxStrings();
        try (Xml xml = part == null ? null : file.part(part)) {
            while (xml != null && xml.next()) {
                if (xml.starts("si")) {
                    strings.add(text(xml, "si", limits.maxCellCharacters()));
                }
            }
        }
        return strings;
    }

    /** All runs of a rich text, without the pronunciation hints of Asian texts. */
    static String text(Xml xml, String element, int limit) {
        StringBuilder text = new StringBuilder();
        while (xml.next() && !xml.ends(element)) {
            if (xml.starts("t")) {
                xml.appendText(text, limit);
            } else if (xml.starts("rPh")) {
                xml.appendText(new StringBuilder(), limit);
            }
        }
        return unescaped(text.toString());
    }

    /** Control characters stand as {@code _x000D_}. */
    private static String unescaped(String text) {
        return text.contains("_x000") ? text.replace("_x000D_", "\r").replace("_x000A_", "\n") : text;
    }

    private void add(String text) {
        characters += text.length() + OVERHEAD;
        if (characters > MAX_CHARACTERS) {
            throw Problem.of(FileProblem.UNPACKS_TOO_LARGE, FileLimits.megabytes(MAX_CHARACTERS))
                    .refused();
        }
        strings.add(text);
    }

    String get(String index) {
        try {
            return strings.get(Integer.parseInt(index.strip()));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw Xml.broken(e);
        }
    }
}
