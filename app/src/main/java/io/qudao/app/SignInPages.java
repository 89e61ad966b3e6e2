package io.qudao.app;

import io.qudao.tenancy.RequestHost;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Where people go before, after and instead of signing in, on either kind of host. */
@Component
class SignInPages
        implements AuthenticationEntryPoint,
                AuthenticationSuccessHandler,
                AuthenticationFailureHandler,
                LogoutSuccessHandler {

    private final HttpSessionRequestCache cache = new HttpSessionRequestCache();

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        response.sendRedirect(page(request));
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        response.sendRedirect(page(request) + "?error");
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request,
            HttpServletResponse response,
            @org.jspecify.annotations.Nullable Authentication authentication)
            throws IOException {
        response.sendRedirect(page(request) + "?logout");
    }

    /** Back to the page that was asked for, if it belongs to this person's console; else to where their day begins. */
    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws IOException {
        String home = SignedIn.home(authentication);
        SavedRequest wanted = cache.getRequest(request, response);
        cache.removeRequest(request, response);
        response.sendRedirect(wanted == null ? home : within(home, wanted.getRedirectUrl()));
    }

    private static String within(String home, String wanted) {
        URI address = URI.create(wanted);
        String path = address.getRawPath();
        boolean ofConsole = path.startsWith("/admin") || path.startsWith("/operator");
        boolean fits = home.equals("/") ? !ofConsole : path.equals(home) || path.startsWith(home + "/");
        String query = address.getRawQuery();
        return fits ? path + (query == null ? "" : "?" + query) : home;
    }

    private static String page(HttpServletRequest request) {
        return RequestHost.tenant(request).isPresent() ? "/login" : "/operator/login";
    }
}
