package io.qudao.api.docs;

import io.qudao.access.ApiScope;
import io.qudao.api.IdempotentRequest;
import io.qudao.api.security.ScopeRules;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

/** Completes each operation with what its address and its method imply: id, scopes, headers, refusals. */
final class DescribedOperations implements GlobalOperationCustomizer {

    private static final Set<String> VERSIONED = Set.of("Product", "Distributor", "PriceList", "Order", "Shipment");
    private static final Set<String> CONDITIONAL =
            Set.of("putProduct", "putDistributor", "putPriceList", "approveOrder", "rejectOrder", "cancelOrder");

    @Override
    public Operation customize(Operation operation, HandlerMethod handler) {
        String method = method(handler);
        operation.setOperationId(handler.getMethod().getName());
        secure(operation, method, path(handler));
        optional(operation, handler);
        headers(operation, method);
        refusals(operation, method, path(handler));
        versions(operation);
        return operation;
    }

    private static String method(HandlerMethod handler) {
        RequestMapping mapping = Objects.requireNonNull(
                AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class));
        return mapping.method()[0].name();
    }

    static String path(HandlerMethod handler) {
        RequestMapping ofType = AnnotatedElementUtils.findMergedAnnotation(handler.getBeanType(), RequestMapping.class);
        RequestMapping ofMethod = Objects.requireNonNull(
                AnnotatedElementUtils.findMergedAnnotation(handler.getMethod(), RequestMapping.class));
        return first(ofType == null ? new String[0] : ofType.path()) + first(ofMethod.path());
    }

    private static String first(String[] paths) {
        return paths.length == 0 ? "" : paths[0];
    }

    private static void secure(Operation operation, String method, String path) {
        Set<ApiScope> needed = ScopeRules.needed(method, path).orElse(Set.of());
        operation.setSecurity(
                needed.isEmpty()
                        ? List.of()
                        : List.of(new SecurityRequirement()
                                .addList(
                                        ApiDocument.SECURITY,
                                        needed.stream()
                                                .map(ApiScope::value)
                                                .sorted()
                                                .toList())));
    }

    private static void optional(Operation operation, HandlerMethod handler) {
        if (operation.getParameters() == null) {
            return;
        }
        Set<String> optional = Arrays.stream(handler.getMethodParameters())
                .filter(org.springframework.core.MethodParameter::isOptional)
                .map(p -> handler.getMethod()
                        .getParameters()[p.getParameterIndex()]
                        .getName())
                .collect(java.util.stream.Collectors.toSet());
        operation.getParameters().stream()
                .filter(p -> "query".equals(p.getIn()) && optional.contains(p.getName()))
                .forEach(p -> p.setRequired(false));
    }

    private static void headers(Operation operation, String method) {
        operation.addParametersItem(header(HttpHeaders.ACCEPT_LANGUAGE, "Language of texts: en or zh"));
        if (method.equals("POST")) {
            operation.addParametersItem(header(
                    IdempotentRequest.HEADER,
                    "Up to 200 characters: the same key and content give the same answer again, done once"));
        }
        if (CONDITIONAL.contains(operation.getOperationId())) {
            operation.addParametersItem(
                    header(HttpHeaders.IF_MATCH, "The ETag that was read; 412 if somebody has changed it since"));
        }
    }

    private static Parameter header(String name, String description) {
        return new Parameter()
                .in("header")
                .name(name)
                .required(false)
                .description(description)
                .schema(new StringSchema());
    }

    private static void refusals(Operation operation, String method, String path) {
        refusal(operation, "400", "500", "503");
        if (!operation.getSecurity().isEmpty()) {
            refusal(operation, "401", "403");
        }
        if (path.contains("{")) {
            refusal(operation, "404");
        }
        if (!method.equals("GET")) {
            refusal(operation, "409", "422");
        }
        if (CONDITIONAL.contains(operation.getOperationId())) {
            refusal(operation, "412");
        }
    }

    private static void refusal(Operation operation, String... statuses) {
        for (String status : statuses) {
            operation
                    .getResponses()
                    .addApiResponse(status, new ApiResponse().$ref("#/components/responses/" + ApiDocument.PROBLEM));
        }
    }

    private static void versions(Operation operation) {
        operation.getResponses().values().stream()
                .filter(response -> response.getContent() != null)
                .filter(response -> response.getContent().values().stream()
                        .anyMatch(media -> media.getSchema() != null
                                && media.getSchema().get$ref() != null
                                && VERSIONED.contains(
                                        media.getSchema().get$ref().replaceFirst(".*/", ""))))
                .forEach(response -> response.addHeaderObject(
                        ApiDocument.ETAG, new Header().$ref("#/components/headers/" + ApiDocument.ETAG)));
    }
}
