package io.qudao.ui;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Addresses of the kit's static files with their version, so that browsers may keep them for ever and still get new ones
 * at once.
 */
public final class Assets {

    /** In the order in which they must stand in the page. */
    public static final List<String> STYLE_SHEETS = List.of(
            "css/tokens.css",
            "css/shell.css",
            "css/page.css",
            "css/table.css",
            "css/form.css",
            "css/catalogue.css",
            "css/public.css");

    private static final String VERSION = version();

    private Assets() {}

    /** @param path below the context root, without a slash in front */
    public static String url(String path) {
        return path + "?v=" + VERSION;
    }

    private static String version() {
        CRC32 sum = new CRC32();
        STYLE_SHEETS.forEach(sheet -> add(sum, sheet));
        add(sum, "img/icons.svg");
        return Long.toString(sum.getValue(), 36);
    }

    private static void add(CRC32 sum, String path) {
        try (InputStream in = Assets.class.getResourceAsStream("/META-INF/resources/" + path)) {
            if (in == null) {
                throw new IllegalStateException("Missing static file " + path);
            }
            sum.update(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
