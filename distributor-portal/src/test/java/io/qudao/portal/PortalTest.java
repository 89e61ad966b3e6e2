package io.qudao.portal;

import com.vaadin.browserless.SpringBrowserlessTest;
import io.qudao.access.Actor;
import io.qudao.distributor.Distributor;
import io.qudao.tenancy.Tenant;
import io.qudao.testing.Assortment;
import io.qudao.testing.Buyers;
import io.qudao.testing.CoreDatabase;
import io.qudao.testing.CoreTestApplication;
import io.qudao.testing.Tenants;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

/** Pages without a browser, with the whole business and a real database behind them. A buyer of D1 has signed in. */
@SpringBootTest(classes = CoreTestApplication.class)
@ContextConfiguration(initializers = CoreDatabase.class)
public abstract class PortalTest extends SpringBrowserlessTest {

    @Autowired
    protected Tenants tenants;

    @Autowired
    protected Assortment assortment;

    @Autowired
    protected Buyers buyers;

    protected Tenant tenant;
    protected Actor buyer;

    @Override
    protected Set<String> scanPackages() {
        return Set.of("io.qudao.portal", "io.qudao.ui.problem");
    }

    /** The first page is made at once, so somebody must be there. */
    @Override
    @BeforeEach
    protected void initVaadinEnvironment() {
        signIn();
        super.initVaadinEnvironment();
    }

    /** Lamp A at 20.00, lamp B at 10.00 in sixes, a hundred of each. */
    private void signIn() {
        tenant = tenants.create();
        Distributor distributor = tenants.asOwner(tenant, () -> {
            assortment.product("A", "20.00", 100);
            assortment.productInPacks("B", "10.00", 100, 6);
            return assortment.distributor("D1", null);
        });
        buyer = buyers.of(tenant, distributor, "陈洁");
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        buyer, null, List.of(new SimpleGrantedAuthority("ROLE_DISTRIBUTOR"))));
    }

    @AfterEach
    void signOut() {
        SecurityContextHolder.clearContext();
    }
}
