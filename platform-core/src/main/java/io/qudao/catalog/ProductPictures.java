package io.qudao.catalog;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.settings.StoredFile;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The stored pictures of products. A file that is no product's picture does not exist here, whatever else the brand keeps;
 * neither does another tenant's, whose rows are out of reach.
 */
@Service
@Transactional(readOnly = true)
@Allow(Permission.CATALOG_READ)
public class ProductPictures {

    private final JdbcClient jdbc;

    ProductPictures(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the number in a product's {@code file:<number>}. */
    public Optional<StoredFile> find(long id) {
        return jdbc.sql("select f.id, f.media_type, f.content from stored_file f where f.id = :id"
                        + " and f.media_type like 'image/%' and exists (select 1 from product p"
                        + " where p.picture = :name and p.picture like 'file:%')")
                .param("id", id)
                .param("name", "file:" + id)
                .query((row, i) -> new StoredFile(row.getLong(1), row.getString(2), row.getBytes(3)))
                .optional();
    }
}
