package io.qudao.settings;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the brand's public files. They show on its sign-in page, so everyone on the tenant's host may see them. */
@Service
@Transactional(readOnly = true)
public class BrandFiles {

    private final JdbcClient jdbc;
    private final CurrentSettings settings;

    BrandFiles(JdbcClient jdbc, CurrentSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    /** The brand's logo, if it has one. */
    public Optional<StoredFile> logo() {
        Long id = settings.get().logoFileId();
        return id == null
                ? Optional.empty()
                : jdbc.sql("select id, media_type, content from stored_file where id = ?")
                        .param(id)
                        .query((row, i) -> new StoredFile(row.getLong(1), row.getString(2), row.getBytes(3)))
                        .optional();
    }
}
