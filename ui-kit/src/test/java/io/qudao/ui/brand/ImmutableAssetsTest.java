package io.qudao.ui.brand;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class ImmutableAssetsTest {

    @Test
    void keepsHashedBuildFilesForEver() throws Exception {
        assertThat(cacheControl("/VAADIN/build/indexhtml-abc.js", "", 200)).isEqualTo(ImmutableAssets.FOR_EVER);
    }

    @Test
    void keepsVersionedFilesOfOursForEver() throws Exception {
        assertThat(cacheControl("/css/page.css", "v=abc", 200)).isEqualTo(ImmutableAssets.FOR_EVER);
    }

    @Test
    void leavesAnswersOfTheApiAlone() throws Exception {
        assertThat(cacheControl("/api/v1/orders", "v=abc", 200)).isEqualTo("max-age=3600");
    }

    @Test
    void doesNotKeepAMissingFile() throws Exception {
        assertThat(cacheControl("/css/gone.css", "v=abc", 404)).doesNotContain("immutable");
    }

    @Test
    void doesNotKeepThePageThatStandsInForAnUnknownFile() throws Exception {
        assertThat(cacheControl("/css/page.html", "v=abc", 200)).doesNotContain("immutable");
    }

    private static String cacheControl(String path, String query, int status) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setQueryString(query);
        MockHttpServletResponse response = new MockHttpServletResponse();
        new ImmutableAssets().doFilter(request, response, new MockFilterChain(new jakarta.servlet.http.HttpServlet() {
            @Override
            protected void service(jakarta.servlet.http.HttpServletRequest q, HttpServletResponse a)
                    throws IOException {
                if (status != 200) {
                    a.sendError(status);
                }
                if (path.endsWith(".html")) {
                    a.setContentType("text/html;charset=utf-8");
                }
                a.setHeader("Cache-Control", "max-age=3600");
            }
        }));
        return String.valueOf(response.getHeader("Cache-Control"));
    }
}
