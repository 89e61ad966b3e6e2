package io.qudao.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A refusal as RFC 9457 writes it, {@code application/problem+json}.
 *
 * @param type names the kind of problem, as a URN made of the code
 * @param title the status in words, the same for every problem of it
 * @param detail what is wrong, in the reader's language
 * @param code stable name of the first problem, for programs
 * @param errors everything that is wrong, where there is something to point at
 * @param incident for defects: the id under which our log tells more
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ProblemBody(
        String type,
        String title,
        int status,
        String detail,
        String code,
        List<Item> errors,
        @Nullable String incident) {

    public ProblemBody {
        errors = List.copyOf(errors);
    }

    /**
     * One thing that is wrong.
     *
     * @param field name of the field or parameter
     * @param line the caller's own name of the line, or its number from 1
     */
    public record Item(
            String code, @Nullable String field, @Nullable String line, String message) {}
}
