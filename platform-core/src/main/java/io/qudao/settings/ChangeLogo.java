package io.qudao.settings;

import io.qudao.access.Allow;
import io.qudao.access.Permission;
import io.qudao.audit.AuditSubject;
import io.qudao.audit.AuditTrail;
import io.qudao.kernel.Problem;
import io.qudao.kernel.Sha256;
import io.qudao.kernel.UseCase;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives the brand a new logo. The old one is kept, so that earlier documents keep their face. */
@UseCase
@Allow(Permission.SETTINGS_WRITE)
public class ChangeLogo {

    public static final int MOST_BYTES = 512 * 1024;

    /** SVG is served with a policy that lets no script in it run. */
    public static final Set<String> MEDIA_TYPES = Set.of("image/png", "image/jpeg", "image/webp", "image/svg+xml");

    private final JdbcClient jdbc;
    private final CurrentSettings current;
    private final AuditTrail audit;
    private final Clock clock;

    ChangeLogo(JdbcClient jdbc, CurrentSettings current, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.current = current;
        this.audit = audit;
        this.clock = clock;
    }

    /** @throws io.qudao.kernel.RefusedException LOGO_TYPE, LOGO_TOO_LARGE */
    public void change(String mediaType, byte[] content) {
        if (!MEDIA_TYPES.contains(mediaType)) {
            throw Problem.of(SettingsProblem.LOGO_TYPE, mediaType)
                    .atField("logo")
                    .refused();
        }
        if (content.length > MOST_BYTES) {
            throw Problem.of(SettingsProblem.LOGO_TOO_LARGE, content.length / 1024, MOST_BYTES / 1024)
                    .atField("logo")
                    .refused();
        }
        long id = jdbc.sql(
                        "insert into stored_file (media_type, content, sha256, created_at) values (?, ?, ?, ?) returning id")
                .params(mediaType, content, Sha256.of(content), clock.instant().atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        Map<String, @Nullable Object> before = jdbc.sql("select logo_file_id as \"logoFileId\" from tenant_settings")
                .query()
                .singleRow();
        jdbc.sql("update tenant_settings set logo_file_id = ?, version = version + 1")
                .param(id)
                .update();
        audit.record(
                new AuditSubject("tenant_settings", "1"),
                "settings.logo-changed",
                before,
                Map.of("logoFileId", id),
                null);
        current.changed();
    }
}
