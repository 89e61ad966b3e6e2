package io.qudao.portal.catalogue;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.qudao.access.Actor;
import io.qudao.access.CurrentActor;
import io.qudao.distributor.Distributor;
import io.qudao.tenancy.Tenant;
import io.qudao.testing.Assortment;
import io.qudao.testing.Buyers;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.transaction.support.TransactionTemplate;

@CoreTest
class PictureFilesTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    @Autowired
    Assortment assortment;

    @Autowired
    Buyers buyers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Tenant tenant;
    private Actor buyer;
    private long picture;

    @BeforeEach
    void prepare() {
        tenant = tenants.create();
        buyer = buyer(tenant);
        picture = tenants.asOwner(tenant, () -> transactions.execute(status -> stored()));
    }

    @Test
    void servesAPictureForGoodAndLetsNoBrowserGuess() throws Exception {
        ask(tenant, buyer)
                .andExpect(status().isOk())
                .andExpect(content().contentType("image/png"))
                .andExpect(content().bytes(new byte[] {1, 2, 3}))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Cache-Control", "max-age=31536000, private, immutable"));
    }

    @Test
    void anotherTenantsPictureIsNotFound() throws Exception {
        Tenant other = tenants.create();
        ask(other, buyer(other)).andExpect(status().isNotFound());
    }

    @Test
    void aSessionOfAnotherHostSeesNothing() throws Exception {
        Tenant other = tenants.create();
        ask(tenant, buyer(other)).andExpect(status().is4xxClientError());
    }

    @Test
    void aStrangerSeesNothing() throws Exception {
        mvc.perform(get(address(tenant))).andExpect(status().is4xxClientError());
    }

    private ResultActions ask(Tenant host, Actor reader) throws Exception {
        return CurrentActor.callAs(reader, () -> mvc.perform(get(address(host))));
    }

    private String address(Tenant host) {
        return "http://" + host.slug() + ".localhost/files/" + picture;
    }

    private Actor buyer(Tenant of) {
        Distributor distributor = tenants.asOwner(of, () -> assortment.distributor("D1", null));
        return buyers.of(of, distributor, "陈洁");
    }

    private long stored() {
        assortment.product("A", "1.00", 0);
        long id = jdbc.sql("insert into stored_file (media_type, content, sha256, created_at)"
                        + " values ('image/png', ?, ?, now()) returning id")
                .params(new byte[] {1, 2, 3}, new byte[] {0})
                .query(Long.class)
                .single();
        jdbc.sql("update product set picture = ? where sku = 'A'")
                .param("file:" + id)
                .update();
        return id;
    }
}
