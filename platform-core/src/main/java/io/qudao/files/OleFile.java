package io.qudao.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Tells the files apart that share Microsoft's old container: a password-protected XLSX is one too. */
final class OleFile {

    private static final String ENCRYPTED = utf16("EncryptedPackage");
    private static final String WORKBOOK = utf16("Workbook");
    private static final String BOOK = utf16("Book\0");
    private static final int BLOCK = 1 << 16;
    private static final int OVERLAP = 64;

    private OleFile() {}

    static FileProblem problem(Path file) throws IOException {
        boolean workbook = false;
        try (InputStream in = Files.newInputStream(file)) {
            String rest = "";
            for (byte[] block = in.readNBytes(BLOCK); block.length > 0; block = in.readNBytes(BLOCK)) {
                String text = rest + new String(block, StandardCharsets.ISO_8859_1);
                if (text.contains(ENCRYPTED)) {
                    return FileProblem.ENCRYPTED_WORKBOOK;
                }
                workbook |= text.contains(WORKBOOK) || text.contains(BOOK);
                rest = text.substring(Math.max(0, text.length() - OVERLAP));
            }
        }
        return workbook ? FileProblem.OLD_EXCEL : FileProblem.BINARY_FILE;
    }

    private static String utf16(String name) {
        return new String(name.getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);
    }
}
