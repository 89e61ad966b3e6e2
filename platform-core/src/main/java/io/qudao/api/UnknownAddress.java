package io.qudao.api;

import io.qudao.kernel.Problem;
import io.qudao.kernel.RequestProblem;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.server.PathContainer;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.pattern.PathPattern;

/** Says that an address does not exist, or not for that method, before a page of the user interface answers instead. */
@RestController
@Hidden
class UnknownAddress {

    private static final String EVERYTHING = "/api/**";

    private final ObjectProvider<RequestMappingHandlerMapping> mappings;

    UnknownAddress(ObjectProvider<RequestMappingHandlerMapping> mappings) {
        this.mappings = mappings;
    }

    @RequestMapping(EVERYTHING)
    void refuse(HttpServletRequest request) throws HttpRequestMethodNotSupportedException {
        Set<String> methods = methodsOf(PathContainer.parsePath(request.getRequestURI()));
        if (!methods.isEmpty()) {
            throw new HttpRequestMethodNotSupportedException(request.getMethod(), methods);
        }
        throw Problem.of(RequestProblem.NOT_FOUND).refused();
    }

    private Set<String> methodsOf(PathContainer path) {
        return mappings.stream()
                .map(RequestMappingHandlerMapping::getHandlerMethods)
                .flatMap(methods -> methods.keySet().stream())
                .filter(mapping -> isFor(mapping, path))
                .map(mapping -> mapping.getMethodsCondition().getMethods())
                .flatMap(Collection::stream)
                .map(Enum::name)
                .collect(Collectors.toSet());
    }

    private static boolean isFor(RequestMappingInfo mapping, PathContainer path) {
        return mapping.getPathPatternsCondition() != null
                && mapping.getPathPatternsCondition().getPatterns().stream()
                        .filter(pattern -> !pattern.getPatternString().equals(EVERYTHING))
                        .anyMatch((PathPattern pattern) -> pattern.matches(path));
    }
}
