package io.qudao.api;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RequestProblem;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;

/** Requests that cannot be understood at all, with the field where that can be said. */
final class RequestFaults {

    private RequestFaults() {}

    static Optional<Fault> of(Throwable thrown) {
        return Optional.ofNullable(
                switch (thrown) {
                    case HttpMessageNotReadableException e -> Fault.of(400, unreadable(e.getCause()));
                    case MissingServletRequestParameterException e -> Fault.of(400, missing(e.getParameterName()));
                    case MissingServletRequestPartException e -> Fault.of(400, missing(e.getRequestPartName()));
                    case MethodArgumentTypeMismatchException e ->
                        Fault.of(400, malformed(String.valueOf(e.getValue()), e.getName()));
                    case NoResourceFoundException e -> Fault.of(404, Problem.of(RequestProblem.NOT_FOUND));
                    case HttpRequestMethodNotSupportedException e ->
                        Fault.of(405, Problem.of(ApiProblem.METHOD_NOT_ALLOWED, e.getMethod()));
                    case HttpMediaTypeNotAcceptableException e ->
                        Fault.of(406, Problem.of(ApiProblem.MEDIA_TYPE_NOT_PRODUCED));
                    case HttpMediaTypeNotSupportedException e ->
                        Fault.of(
                                415,
                                Problem.of(
                                        ApiProblem.MEDIA_TYPE_NOT_SUPPORTED,
                                        e.getContentType() == null
                                                ? ""
                                                : e.getContentType().toString()));
                    case MaxUploadSizeExceededException e ->
                        Fault.of(HttpStatus.CONTENT_TOO_LARGE.value(), Problem.of(ApiProblem.BODY_TOO_LARGE));
                    case MultipartException e -> Fault.of(400, Problem.of(RequestProblem.MALFORMED_BODY));
                    default -> null;
                });
    }

    private static Problem unreadable(@Nullable Throwable cause) {
        if (cause instanceof DatabindException e && !e.getPath().isEmpty()) {
            return malformed("", path(e));
        }
        return Problem.of(RequestProblem.MALFORMED_BODY);
    }

    /** As JSON people write it: {@code lines[2].quantity}. */
    private static String path(JacksonException e) {
        return e.getPath().stream()
                .map(step ->
                        step.getPropertyName() != null ? "." + step.getPropertyName() : "[" + step.getIndex() + "]")
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    static Problem malformed(String value, String field) {
        return Problem.of(RequestProblem.MALFORMED_VALUE, field, value).atField(field);
    }

    static Problem missing(String field) {
        return Problem.of(RequestProblem.VALUE_MISSING, field).atField(field);
    }
}
