package io.qudao.tenancy;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

@CoreTest
class HostFilterIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nobody.localhost",
                "a.b.localhost",
                "example.com",
                "127.0.0.1",
                "www.localhost",
                "localhost.evil.com"
            })
    void answersAHostThatIsNobodysWithAPlain404(String host) throws Exception {
        mvc.perform(get("/").with(host(host)))
                .andExpect(status().isNotFound())
                .andExpect(content().string("Not found\n"));
    }

    @Test
    void refusesASessionOnAnyHostButItsOwn() throws Exception {
        Tenant mine = tenants.create();
        Tenant other = tenants.create();
        MockHttpSession session = new MockHttpSession();
        mvc.perform(get("/no-such-page").session(session).with(host(mine.slug() + ".localhost")));
        mvc.perform(get("/no-such-page").session(session).with(host(other.slug() + ".localhost")))
                .andExpect(status().isForbidden());
        mvc.perform(get("/no-such-page").session(session).with(host("localhost")))
                .andExpect(status().isForbidden());
    }

    private static RequestPostProcessor host(String name) {
        return request -> {
            request.setServerName(name);
            return request;
        };
    }
}
