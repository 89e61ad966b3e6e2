package io.qudao.ui;

import io.qudao.settings.StoredFile;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Sends a file that somebody uploaded so that a browser can only show it. */
public final class StoredImages {

    /** An uploaded SVG may hold a script; served like this, no browser runs it. */
    private static final String NO_SCRIPTS = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private StoredImages() {}

    public static ResponseEntity<byte[]> answer(StoredFile image, CacheControl kept) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(image.mediaType()))
                .header("Content-Security-Policy", NO_SCRIPTS)
                .header("X-Content-Type-Options", "nosniff")
                .header("Vary", "Host")
                .cacheControl(kept)
                .body(image.content());
    }
}
