package io.qudao.ui.brand;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
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
        chain.doFilter(request, new Kept(response));
    }

    /** Replaces the cache header of whatever was found; errors keep theirs. */
    private static final class Kept extends HttpServletResponseWrapper {

        private boolean failed;

        Kept(HttpServletResponse response) {
            super(response);
        }

        @Override
        public void setHeader(String name, String value) {
            super.setHeader(name, header(name, value));
        }

        @Override
        public void addHeader(String name, String value) {
            if (isCacheControl(name) && found()) {
                super.setHeader(name, FOR_EVER);
            } else {
                super.addHeader(name, value);
            }
        }

        @Override
        public void sendError(int status) throws IOException {
            fail();
            super.sendError(status);
        }

        @Override
        public void sendError(int status, String message) throws IOException {
            fail();
            super.sendError(status, message);
        }

        private void fail() {
            failed = true;
            super.setHeader("Cache-Control", "no-store");
        }

        private String header(String name, String value) {
            return isCacheControl(name) && found() ? FOR_EVER : value;
        }

        private boolean found() {
            return !failed && (getStatus() < 300 || getStatus() == SC_NOT_MODIFIED);
        }

        private static boolean isCacheControl(String name) {
            return "Cache-Control".equalsIgnoreCase(name);
        }
    }
}
