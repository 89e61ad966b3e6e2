package io.qudao.ui;

import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import org.jspecify.annotations.Nullable;

/** The reader's small remembered choices. */
public final class RequestCookies {

    private RequestCookies() {}

    public static @Nullable String value(VaadinRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (cookie.getName().equals(name)) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }
}
