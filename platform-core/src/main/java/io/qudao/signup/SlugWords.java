package io.qudao.signup;

import io.qudao.tenancy.Slug;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import net.sourceforge.pinyin4j.PinyinHelper;
import net.sourceforge.pinyin4j.format.HanyuPinyinOutputFormat;
import net.sourceforge.pinyin4j.format.HanyuPinyinToneType;
import net.sourceforge.pinyin4j.format.HanyuPinyinVCharType;
import net.sourceforge.pinyin4j.format.exception.BadHanyuPinyinOutputFormatCombination;

/** What of a company's name makes an address: its words without the legal form, Chinese ones in pinyin. */
final class SlugWords {

    /** Longer addresses are not remembered. */
    private static final int GOOD_LENGTH = 24;

    private static final Pattern LEGAL_FORM = Pattern.compile("(集团)?(有限责任公司|股份有限公司|有限公司|公司|集团|厂)$"
            + "|[\\s,]+(co\\.?,?\\s*ltd|ltd|limited|inc|llc|plc|gmbh|corp|corporation|company|co|s\\.?a|b\\.?v)\\.?$");

    private SlugWords() {}

    /** A name that fits the rules of {@link Slug}, or nothing where the company's name holds too little. */
    static String of(String company) {
        String name = LEGAL_FORM
                .matcher(Normalizer.normalize(company.strip(), Normalizer.Form.NFKC)
                        .toLowerCase(Locale.ROOT))
                .replaceFirst("");
        String slug = shortened(words(name)).replaceFirst("^[0-9-]+", "");
        return Slug.MIN_LENGTH <= slug.length() ? slug : "";
    }

    private static String shortened(List<String> words) {
        StringBuilder slug = new StringBuilder();
        for (String word : words) {
            if (!slug.isEmpty() && slug.length() + word.length() >= GOOD_LENGTH) {
                break;
            }
            slug.append(slug.isEmpty() ? "" : "-").append(word, 0, Math.min(word.length(), GOOD_LENGTH));
        }
        return slug.toString();
    }

    /** Chinese characters in a row are one word. */
    private static List<String> words(String name) {
        String latin = Normalizer.normalize(pinyin(name), Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        List<String> words = new ArrayList<>(List.of(latin.split("[^a-z0-9]+")));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static String pinyin(String name) {
        StringBuilder text = new StringBuilder();
        boolean chinese = false;
        for (char c : name.toCharArray()) {
            String sound = Character.isIdeographic(c) ? sound(c) : "";
            if (chinese != !sound.isEmpty()) {
                text.append(' ');
            }
            chinese = !sound.isEmpty();
            text.append(chinese ? sound : c);
        }
        return text.toString();
    }

    private static String sound(char c) {
        HanyuPinyinOutputFormat format = new HanyuPinyinOutputFormat();
        format.setToneType(HanyuPinyinToneType.WITHOUT_TONE);
        format.setVCharType(HanyuPinyinVCharType.WITH_V);
        try {
            String[] sounds = PinyinHelper.toHanyuPinyinStringArray(c, format);
            return sounds == null || sounds.length == 0 ? "" : sounds[0];
        } catch (BadHanyuPinyinOutputFormatCombination e) {
            throw new IllegalStateException(e);
        }
    }
}
