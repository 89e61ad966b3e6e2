package io.qudao.files;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.HexFormat;

/**
 * Decodes text and refuses, with row and byte position, what the encoding cannot mean. A replacement character would
 * silently lose a customer's name.
 */
final class StrictTextReader extends Reader {

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final InputStream in;
    private final Charset charset;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 16).limit(0);
    private long bytesBefore;
    private long row = 1;
    private boolean afterReturn;
    private boolean started;
    private boolean allFetched;
    private boolean ended;

    StrictTextReader(InputStream in, Charset charset) {
        this.in = in;
        this.charset = charset;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        CharBuffer out = CharBuffer.wrap(target, offset, length).slice();
        while (out.position() == 0 && !ended) {
            decode(out);
            if (!started && out.position() > 0) {
                skipMark(out);
            }
        }
        countRows(target, offset, out.position());
        return out.position() == 0 ? -1 : out.position();
    }

    private void decode(CharBuffer out) throws IOException {
        fill();
        CoderResult result = decoder.decode(bytes, out, allFetched);
        if (result.isError()) {
            countRows(out.array(), out.arrayOffset(), out.position());
            throw undecodable(result.length());
        }
        ended = allFetched && result.isUnderflow();
    }

    private void fill() throws IOException {
        if (allFetched || bytes.remaining() > 64) {
            return;
        }
        bytesBefore += bytes.position();
        bytes.compact();
        int n;
        try {
            n = in.read(bytes.array(), bytes.position(), bytes.remaining());
        } catch (IOException e) {
            throw TextFile.refusal(e);
        }
        bytes.position(bytes.position() + Math.max(0, n)).flip();
        allFetched = n < 0;
    }

    private void skipMark(CharBuffer out) {
        started = true;
        if (out.get(0) == BYTE_ORDER_MARK) {
            int end = out.position();
            CharBuffer rest = out.duplicate().position(1).limit(end);
            out.position(0);
            out.put(rest.toString());
        }
    }

    private void countRows(char[] text, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            char c = text[i];
            if (c == '\r' || c == '\n' && !afterReturn) {
                row++;
            }
            afterReturn = c == '\r';
        }
    }

    private RefusedException undecodable(int length) {
        byte[] wrong = new byte[Math.min(length, bytes.remaining())];
        bytes.get(bytes.position(), wrong);
        return Problem.of(
                        FileProblem.UNDECODABLE_TEXT,
                        Long.toString(row),
                        Long.toString(bytesBefore + bytes.position()),
                        HexFormat.ofDelimiter(" ").withUpperCase().formatHex(wrong),
                        charset.name())
                .atLine(Long.toString(row))
                .refused();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
