package io.qudao.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * What a request is answered with.
 *
 * @param version becomes the {@code ETag}; null for what has no version
 */
public record Answer<T>(HttpStatus status, T body, @Nullable Integer version) {

    public static <T> Answer<T> ok(T body) {
        return new Answer<>(HttpStatus.OK, body, null);
    }

    public static <T> Answer<T> ok(T body, int version) {
        return new Answer<>(HttpStatus.OK, body, version);
    }

    public static <T> Answer<T> created(T body, @Nullable Integer version) {
        return new Answer<>(HttpStatus.CREATED, body, version);
    }

    public ResponseEntity<T> entity() {
        ResponseEntity.BodyBuilder builder = ResponseEntity.status(status);
        return (version == null ? builder : builder.eTag(IfMatch.tag(version))).body(body);
    }
}
