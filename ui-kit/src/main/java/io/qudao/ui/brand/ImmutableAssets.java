package io.qudao.ui.brand;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets browsers keep for ever what never changes under its address: build files with a hash in their name, WebJars with
 * their version, our own files with {@code ?v=}. The framework alone would say one hour.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
public final class ImmutableAssets extends OncePerRequestFilter {

    static final String FOR_EVER = "public, max-age=31536000, immutable";

    private static final String CACHE_CONTROL = "Cache-Control";
    private static final List<String> HASHED = List.of("/VAADIN/build/", "/webjars/");
    private static final List<String> VERSIONED = List.of("/css/", "/js/", "/img/");

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        boolean versioned =
                query != null && query.startsWith("v=") && VERSIONED.stream().anyMatch(path::startsWith);
        return !(versioned || HASHED.stream().anyMatch(path::startsWith));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        response.setHeader(CACHE_CONTROL, FOR_EVER);
        chain.doFilter(request, new Kept(response));
    }

    /** Keeps the header against what handlers would say; takes it back when the file was not there after all. */
    private static final class Kept extends HttpServletResponseWrapper {

        private boolean missing;

        Kept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            if (missing || !CACHE_CONTROL.equalsIgnoreCase(name)) {
                super.setHeader(name, value);
            }
        }

        @Override
        public void addHeader(String name, String value) {
            if (missing || !CACHE_CONTROL.equalsIgnoreCase(name)) {
                super.addHeader(name, value);
            }
        }

        @Override
        public void sendError(int status) throws IOException {
            takeBack();
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            takeBack();
            super.sendError(status, message);
        }

        @Override
        public void setStatus(int status) {
            if (status >= SC_BAD_REQUEST) {
                takeBack();
            }
            super.setStatus(status);
        }

        /** Unknown addresses are answered with a page of the application. */
        @Override
        public void setContentType(@Nullable String type) {
            if (type != null && type.startsWith("text/html")) {
                takeBack();
            }
            super.setContentType(type);
        }

        private void takeBack() {
            missing = true;
            super.setHeader(CACHE_CONTROL, "no-store");
        }
    }
}
