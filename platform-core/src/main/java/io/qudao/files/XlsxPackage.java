package io.qudao.files;

import io.qudao.kernel.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/** The parts of an XLSX file (Open Packaging Conventions, ECMA-376 part 2) and how they refer to each other. */
final class XlsxPackage implements Closeable {

    private final ZipFile zip;
    private final UnpackedStream.Budget budget;

    XlsxPackage(Path file, FileLimits limits) throws IOException {
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException | IllegalArgumentException e) {
            throw Xml.broken(e);
        }
        budget = new UnpackedStream.Budget(Files.size(file), limits.maxUnpackedBytes());
        refuseDeclaredBomb(limits);
    }

    /** What the directory admits is refused before a byte is unpacked; lies are found while unpacking. */
    private void refuseDeclaredBomb(FileLimits limits) throws IOException {
        long declared =
                zip.stream().mapToLong(ZipEntry::getSize).filter(s -> s > 0).sum();
        if (declared < 0 || declared > limits.maxUnpackedBytes()) {
            zip.close();
            throw Problem.of(FileProblem.UNPACKS_TOO_LARGE, FileLimits.megabytes(limits.maxUnpackedBytes()))
                    .refused();
        }
    }

    /** Null if there is no such part. Names are compared without case, as the standard asks. */
    @Nullable
    Xml part(String name) throws IOException {
        ZipEntry entry = zip.getEntry(name);
        if (entry == null) {
            entry = zip.stream()
                    .filter(e -> e.getName().equalsIgnoreCase(name))
                    .findFirst()
                    .map(ZipEntry.class::cast)
                    .orElse(null);
        }
        return entry == null ? null : new Xml(open(entry));
    }

    Xml requiredPart(String name) throws IOException {
        Xml part = part(name);
        if (part == null) {
            throw Xml.broken(null);
        }
        return part;
    }

    private InputStream open(ZipEntry entry) throws IOException {
        try {
            return new UnpackedStream(zip.getInputStream(entry), budget);
        } catch (ZipException e) {
            throw Xml.broken(e);
        }
    }

    /** Names of the parts that a part refers to, by the reference's id. */
    Map<String, Relation> relations(String part) throws IOException {
        int slash = part.lastIndexOf('/');
        String name = part.substring(0, slash + 1) + "_rels/" + part.substring(slash + 1) + ".rels";
        Map<String, Relation> relations = new HashMap<>();
        try (Xml xml = part(name)) {
            while (xml != null && xml.next()) {
                if (xml.starts("Relationship")) {
                    String type = xml.required("Type");
                    relations.put(
                            xml.required("Id"),
                            new Relation(
                                    type.substring(type.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT),
                                    resolved(part, xml.required("Target"))));
                }
            }
        }
        return relations;
    }

    private static String resolved(String part, String target) {
        try {
            return URI.create("/" + part).resolve(target).getPath().substring(1);
        } catch (IllegalArgumentException | NullPointerException | IndexOutOfBoundsException e) {
            return target;
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** One reference: the last word of its type, such as {@code worksheet}, and the part it names. */
    record Relation(String type, String part) {}
}
