package io.qudao.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.access.Actor;
import io.qudao.settings.StoredFile;
import io.qudao.tenancy.Tenant;
import io.qudao.testing.Assortment;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@CoreTest
class ProductPicturesIT {

    @Autowired
    Tenants tenants;

    @Autowired
    Assortment assortment;

    @Autowired
    ProductPictures pictures;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transactions;

    private Tenant tenant;

    @BeforeEach
    void prepare() {
        tenant = tenants.create();
    }

    @Test
    void aBuyerSeesAProductsPicture() {
        long id = stored("image/png");
        ofProduct(id);
        Actor buyer = tenants.asOwner(
                tenant,
                () -> Tenants.buyer(tenant, assortment.distributor("D1", null).id()));
        Optional<StoredFile> found = tenants.as(buyer, () -> pictures.find(id));
        assertThat(found).hasValueSatisfying(file -> {
            assertThat(file.mediaType()).isEqualTo("image/png");
            assertThat(file.content()).containsExactly(1, 2, 3);
        });
    }

    @Test
    void aFileThatIsNoProductsPictureDoesNotExist() {
        long id = stored("image/png");
        assertThat(tenants.asOwner(tenant, () -> pictures.find(id))).isEmpty();
    }

    @Test
    void whatIsNoImageIsNotServed() {
        long id = stored("text/html");
        ofProduct(id);
        assertThat(tenants.asOwner(tenant, () -> pictures.find(id))).isEmpty();
    }

    @Test
    void anotherTenantsPictureDoesNotExist() {
        long id = stored("image/png");
        ofProduct(id);
        Tenant other = tenants.create();
        assertThat(tenants.asOwner(other, () -> pictures.find(id))).isEmpty();
    }

    private long stored(String mediaType) {
        return tenants.asOwner(
                tenant,
                () -> transactions.execute(status -> jdbc.sql(
                                "insert into stored_file (media_type, content, sha256, created_at) values (?, ?, ?, now()) returning id")
                        .params(mediaType, new byte[] {1, 2, 3}, new byte[] {0})
                        .query(Long.class)
                        .single()));
    }

    private void ofProduct(long file) {
        tenants.asOwner(tenant, () -> {
            assortment.product("A", "1.00", 0);
            return transactions.execute(status -> jdbc.sql("update product set picture = ? where sku = 'A'")
                    .param("file:" + file)
                    .update());
        });
    }
}
