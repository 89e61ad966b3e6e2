package io.qudao.settings;

import java.util.Arrays;
import java.util.Objects;

/** A small file of the brand's, for instance its logo. */
public record StoredFile(long id, String mediaType, byte[] content) {

    @Override
    public boolean equals(Object other) {
        return other instanceof StoredFile(long otherId, String type, byte[] bytes)
                && id == otherId
                && mediaType.equals(type)
                && Arrays.equals(content, bytes);
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, mediaType);
    }

    @Override
    public String toString() {
        return "StoredFile[" + id + ", " + mediaType + ", " + content.length + " bytes]";
    }
}
