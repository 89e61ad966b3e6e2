package io.qudao.admin.testing;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.router.QueryParameters;
import io.qudao.access.Actor;
import io.qudao.access.Role;
import io.qudao.kernel.Texts;
import io.qudao.tenancy.Tenant;
import io.qudao.testing.Assortment;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** A page of the console without a browser: a fresh brand, one of its people signed in, the real use cases behind it. */
@CoreTest
public abstract class ConsoleTest extends SpringBrowserlessTest {

    @Autowired
    protected Tenants tenants;

    @Autowired
    protected Assortment assortment;

    protected Tenant tenant;
    protected Actor owner;

    /** Before the page is made, since it belongs to whoever is signed in. */
    @BeforeEach
    @Override
    protected void initVaadinEnvironment() {
        tenant = tenants.create();
        owner = Tenants.staff(tenant, Role.OWNER);
        tenants.as(owner, () -> {
            stock();
            return true;
        });
        signIn(Tenants.staff(tenant, role()));
        super.initVaadinEnvironment();
        UI.getCurrentOrThrow().setLocale(Locale.ENGLISH);
    }

    /** Fills the brand before the page is opened. */
    protected void stock() {
        assortment.product("LM-1", "10.00", 100);
        assortment.product("LM-2", "2.50", 5);
        assortment.distributor("D1", "A");
    }

    /** As whom the page is seen. */
    protected Role role() {
        return Role.OWNER;
    }

    private static void signIn(Actor actor) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                actor, null, AuthorityUtils.createAuthorityList("ROLE_BRAND")));
        SecurityContextHolder.setContext(context);
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }

    @Override
    protected Set<String> scanPackages() {
        return Set.of("io.qudao.admin");
    }

    /** As by a link: with filters or the open row in the address. */
    protected <V extends Component> V open(Class<V> view, String path, Map<String, String> parameters) {
        UI.getCurrentOrThrow().navigate(path, QueryParameters.simple(parameters));
        roundTrip();
        return view.cast(getCurrentView());
    }

    protected static String text(String key, Object... arguments) {
        return Texts.text(Locale.ENGLISH, key, arguments);
    }

    /** The field with this label, wherever it is. */
    protected <F extends Component & HasLabel> F field(Class<F> type, String labelKey) {
        return find(type)
                .withCondition(field -> text(labelKey).equals(field.getLabel()))
                .single();
    }

    protected void press(String textKey) {
        test(find(Button.class).withText(text(textKey)).last()).click();
    }

    protected ConfirmDialog question() {
        return find(ConfirmDialog.class).single();
    }
}
