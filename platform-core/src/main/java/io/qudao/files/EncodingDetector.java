package io.qudao.files;

import io.qudao.files.TextEncoding.Reason;
import io.qudao.kernel.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Decides in which encoding a text file is read. It reads the whole file, since the first Chinese word may stand in its
 * last row: byte-order mark, UTF-8, UTF-16 by its zeros, GB18030, letter statistics, and Windows-1252 at last.
 */
final class EncodingDetector {

    private static final int ENOUGH = 1 << 18;
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Set<String> GB_FAMILY = Set.of("GB18030", "GBK", "GB2312", "HZ-GB-2312");

    private final ByteStatistics bytes = new ByteStatistics();
    private final UniversalDetector letters = new UniversalDetector();
    private int lettersSeen;

    /** @throws io.qudao.kernel.RefusedException if the file is not text */
    static TextEncoding detect(TextFile file, @Nullable Charset chosen) throws IOException {
        if (chosen != null) {
            return new TextEncoding(chosen, Reason.CHOSEN);
        }
        Charset marked = marked(FormatDetector.head(file.open()));
        return marked != null ? new TextEncoding(marked, Reason.MARKED) : new EncodingDetector().scan(file);
    }

    private static @Nullable Charset marked(String head) {
        if (head.startsWith("\u00ef\u00bb\u00bf")) {
            return StandardCharsets.UTF_8;
        }
        if (head.startsWith("\u00ff\u00fe")) {
            return StandardCharsets.UTF_16LE;
        }
        if (head.startsWith("\u00fe\u00ff")) {
            return StandardCharsets.UTF_16BE;
        }
        return head.startsWith("\u0084\u0031\u0095\u0033") ? GB18030 : null;
    }

    private TextEncoding scan(TextFile file) throws IOException {
        byte[] block = new byte[1 << 16];
        try (InputStream in = file.open()) {
            for (int n = in.read(block); n >= 0; n = in.read(block)) {
                bytes.add(block, n);
                feedLetters(block, n);
            }
        } catch (IOException e) {
            throw TextFile.refusal(e);
        }
        letters.dataEnd();
        return decide();
    }

    private void feedLetters(byte[] block, int length) {
        if (lettersSeen < ENOUGH && !bytes.ascii() && !letters.isDone()) {
            letters.handleData(block, 0, length);
            lettersSeen += length;
        }
    }

    private TextEncoding decide() {
        if (bytes.utf16LittleEndian()) {
            return new TextEncoding(StandardCharsets.UTF_16LE, Reason.UTF16_PATTERN);
        }
        if (bytes.utf16BigEndian()) {
            return new TextEncoding(StandardCharsets.UTF_16BE, Reason.UTF16_PATTERN);
        }
        if (bytes.binary()) {
            throw Problem.of(FileProblem.BINARY_FILE).refused();
        }
        if (bytes.utf8()) {
            return new TextEncoding(StandardCharsets.UTF_8, Reason.VALID_UTF8);
        }
        if (bytes.damagedUtf8()) {
            return new TextEncoding(StandardCharsets.UTF_8, Reason.DAMAGED_UTF8);
        }
        return bytes.chinese() ? new TextEncoding(GB18030, Reason.CHINESE) : byLetters();
    }

    private TextEncoding byLetters() {
        String name = letters.getDetectedCharset();
        if (name == null || name.startsWith("UTF-") || name.equals("US-ASCII") || !Charset.isSupported(name)) {
            return new TextEncoding(WINDOWS_1252, Reason.LAST_RESORT);
        }
        return new TextEncoding(GB_FAMILY.contains(name) ? GB18030 : Charset.forName(name), Reason.STATISTICS);
    }
}
