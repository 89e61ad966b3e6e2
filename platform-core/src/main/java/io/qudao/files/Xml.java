package io.qudao.files;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** A cursor over one XML part of a workbook that declares no entities, nests no deeper and says no more than is sane. */
final class Xml implements AutoCloseable {

    private static final int MAX_DEPTH = 64;
    private static final XMLInputFactory FACTORY = factory();

    private final InputStream in;
    private final XMLStreamReader reader;
    private int depth;

    Xml(InputStream part) throws IOException {
        in = part;
        try {
            reader = FACTORY.createXMLStreamReader(new TagBound(part));
        } catch (XMLStreamException e) {
            part.close();
            throw broken(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes to the next start or end of an element; false at the end of the document. */
    boolean next() {
        try {
            while (reader.hasNext()) {
                switch (reader.next()) {
                    case XMLStreamConstants.START_ELEMENT -> {
                        refuseIf(++depth > MAX_DEPTH);
                        return true;
                    }
                    case XMLStreamConstants.END_ELEMENT -> {
                        depth--;
                        return true;
                    }
                    case XMLStreamConstants.DTD -> throw broken(null);
                    default -> {}
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    boolean starts(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    String required(String name) {
        String value = attribute(name);
        if (value == null) {
            throw broken(null);
        }
        return value;
    }

    /** The text inside the element the cursor stands on, to its end; elements within are left out. */
    void appendText(StringBuilder text, int limit) {
        int inner = 0;
        try {
            for (int event = reader.next();
                    event != XMLStreamConstants.END_ELEMENT || inner > 0;
                    event = reader.next()) {
                if (event == XMLStreamConstants.START_ELEMENT) {
                    refuseIf(++inner > MAX_DEPTH);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    inner--;
                } else if (inner == 0
                        && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                    refuseIf(text.length() + (long) reader.getTextLength() > limit);
                    text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
                }
            }
            depth--;
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private static void refuseIf(boolean insane) {
        if (insane) {
            throw broken(null);
        }
    }

    /** Refusals that came up while reading travel through the parser. */
    static RefusedException broken(@Nullable Throwable cause) {
        for (Throwable t = cause; t != null; t = t.getCause()) {
            if (t instanceof RefusedException refused) {
                return refused;
            }
        }
        return Problem.of(FileProblem.BROKEN_FILE).refused();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    /** Parsers keep a tag in memory as a whole, so a tag or a text of more than a megabyte ends the reading. */
    private static final class TagBound extends FilterInputStream {
        private static final int MAX_DISTANCE = 1 << 20;
        private int distance;

        TagBound(InputStream in) {
            super(in);
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            for (int i = offset; i < offset + n; i++) {
                distance = bytes[i] == '<' ? 0 : distance + 1;
                refuseIf(distance > MAX_DISTANCE);
            }
            return n;
        }
    }
}
