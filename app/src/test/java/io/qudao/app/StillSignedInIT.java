package io.qudao.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import io.qudao.access.Actor;
import io.qudao.access.Role;
import io.qudao.identity.ChangeUser;
import io.qudao.identity.StaffOfTests;
import io.qudao.operations.CloseTenant;
import io.qudao.operations.SuspendTenant;
import io.qudao.tenancy.Tenant;
import io.qudao.testing.Operators;
import io.qudao.testing.Tenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

@AppTest
class StillSignedInIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    @Autowired
    StaffOfTests staff;

    @Autowired
    ChangeUser changeUser;

    @Autowired
    SuspendTenant suspendTenant;

    @Autowired
    CloseTenant closeTenant;

    Tenant tenant;
    Actor sales;
    MockHttpSession session;

    @BeforeEach
    void aSalesPersonHasSignedIn() throws Exception {
        tenant = tenants.create();
        sales = staff.member(tenant, Role.SALES);
        session = signIn();
        assertThat(session).isNotNull();
        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void aDisabledUserIsLedToTheSignInPageAtTheNextRequestAndNotLetInAgain() throws Exception {
        change(Role.SALES, false);
        MockHttpServletResponse answer = ask(get("/admin"));
        assertThat(answer.getStatus()).isEqualTo(302);
        assertThat(answer.getRedirectedUrl()).isEqualTo("/login");
        assertThat(session.isInvalid()).isTrue();
        assertThat(signIn()).isNull();
    }

    @Test
    void aClickInAnOpenPageEndsTheSessionAsWell() throws Exception {
        change(Role.SALES, false);
        assertThatThrownBy(() -> ask(post("/?v-r=uidl&v-uiId=0").content("{}")))
                .as("it is let through to Vaadin, which tells the page that its session is over")
                .hasMessageContaining("springServlet");
        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void aUserWithAnotherRoleSignsInAgain() throws Exception {
        change(Role.WAREHOUSE, true);
        assertThat(ask(get("/admin")).getRedirectedUrl()).isEqualTo("/login");
        assertThat(session.isInvalid()).isTrue();
        session = signIn();
        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void aSuspendedTenantsPeopleStaySignedInToRead() throws Exception {
        Operators.asOperator(() -> suspendTenant.suspend(tenant.slug(), "unpaid"));
        assertThat(isSignedIn()).isTrue();
        assertThat(session.isInvalid()).isFalse();
    }

    @Test
    void aClosedTenantsSessionsFindNothing() throws Exception {
        Operators.asOperator(() -> closeTenant.close(tenant.slug(), null));
        assertThat(ask(get("/admin")).getStatus()).isEqualTo(404);
        assertThat(ask(post("/?v-r=uidl&v-uiId=0").content("{}")).getStatus()).isEqualTo(404);
    }

    /** Without a server the screens are not there, so a page is denied to who is signed in; a stranger is led to sign in. */
    private boolean isSignedIn() throws Exception {
        return ask(get("/admin")).getStatus() == 403;
    }

    private void change(Role role, boolean enabled) {
        tenants.asOwner(tenant, () -> {
            changeUser.change(sales.userId(), role, enabled);
            return role;
        });
    }

    private MockHttpSession signIn() throws Exception {
        MockHttpServletRequestBuilder form = post("/login")
                .param("username", sales.name())
                .param("password", Tenants.PASSWORD)
                .with(csrf());
        MvcResult answer = mvc.perform(onHost(form)).andReturn();
        return "/admin".equals(answer.getResponse().getRedirectedUrl())
                ? (MockHttpSession) answer.getRequest().getSession(false)
                : null;
    }

    private MockHttpServletResponse ask(MockHttpServletRequestBuilder request) throws Exception {
        return perform(request.session(session));
    }

    private MockHttpServletResponse perform(MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(onHost(request)).andReturn().getResponse();
    }

    private MockHttpServletRequestBuilder onHost(MockHttpServletRequestBuilder request) {
        return request.with(r -> {
            r.setServerName(tenant.slug() + ".localhost");
            return r;
        });
    }
}
