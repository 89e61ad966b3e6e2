package io.qudao.catalog;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import net.sourceforge.pinyin4j.PinyinHelper;

/**
 * The words under which a product is found, and the query that looks for them.
 *
 * <p>PostgreSQL finds words by their beginning. So every tail of a run of Chinese characters is a word, in characters, in
 * pinyin and in initials: 冲击钻, 击钻, 钻, chongjizuan, jizuan, zuan, cjz, jz, z. Any part of a name is then the beginning of
 * some word. Latin words and numbers count as they are, codes also without their dashes.
 */
final class SearchWords {

    /** A name's tails grow with the square of its length; nobody types more than this. */
    private static final int LONGEST_RUN = 24;

    private SearchWords() {}

    /** All words of the given texts, for the index. */
    static String[] of(Iterable<String> texts) {
        Set<String> words = new LinkedHashSet<>();
        for (String text : texts) {
            split(text).forEach(part -> addWords(part, words));
            words.add(compact(text));
        }
        words.remove("");
        return words.toArray(String[]::new);
    }

    /** What a user typed as a {@code tsquery}: every part must be the beginning of some word. Empty: nothing to search. */
    static String query(String typed) {
        return split(typed).stream()
                .map(part -> "'" + part.replace("'", "''").replace("\\", "\\\\") + "':*")
                .collect(Collectors.joining(" & "));
    }

    private static void addWords(String part, Set<String> words) {
        if (!isChinese(part.charAt(0))) {
            words.add(part);
            return;
        }
        String run = part.length() > LONGEST_RUN ? part.substring(0, LONGEST_RUN) : part;
        for (int i = 0; i < run.length(); i++) {
            String tail = run.substring(i);
            words.add(tail);
            words.add(pinyin(tail, false));
            words.add(pinyin(tail, true));
        }
    }

    /** Runs of Chinese characters, and words of anything else that is a letter or digit. */
    private static List<String> split(String text) {
        String folded = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return List.of(folded.split(
                        "[^\\p{L}\\p{N}.]+|(?<=\\p{IsHan})(?=[^\\p{IsHan}])|(?<=[^\\p{IsHan}])(?=\\p{IsHan})"))
                .stream()
                .map(part -> part.replaceAll("^\\.+|\\.+$", ""))
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Codes such as LM-DL-0012 are also typed as lmdl0012. */
    private static String compact(String text) {
        String folded = text.toLowerCase(Locale.ROOT);
        return folded.length() <= 64 && folded.chars().allMatch(c -> c < 128) ? folded.replaceAll("[^a-z0-9]", "") : "";
    }

    private static String pinyin(String characters, boolean initialsOnly) {
        StringBuilder syllables = new StringBuilder();
        for (char c : characters.toCharArray()) {
            String[] readings = PinyinHelper.toHanyuPinyinStringArray(c);
            String syllable =
                    readings == null || readings.length == 0 ? String.valueOf(c) : readings[0].replaceAll("[^a-z]", "");
            syllables.append(initialsOnly && !syllable.isEmpty() ? syllable.substring(0, 1) : syllable);
        }
        return syllables.toString();
    }

    private static boolean isChinese(char c) {
        return Character.UnicodeScript.of(c) == Character.UnicodeScript.HAN;
    }
}
