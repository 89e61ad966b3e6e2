package io.qudao.imports;

import io.qudao.access.Actor;
import io.qudao.tenancy.Tenant;
import io.qudao.testing.Tenants;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Hands files in and does the work at once, without a scheduler. */
@Component
public class ImportDesk {

    private final Tenants tenants;
    private final RequestImport requestImport;
    private final ImportRunner runner;
    private final ImportQueries imports;
    private final ImportErrorFile errorFile;

    ImportDesk(
            Tenants tenants,
            RequestImport requestImport,
            ImportRunner runner,
            ImportQueries imports,
            ImportErrorFile errorFile) {
        this.tenants = tenants;
        this.requestImport = requestImport;
        this.runner = runner;
        this.imports = imports;
        this.errorFile = errorFile;
    }

    public long request(Actor actor, String kind, Path file, ImportOptions options) throws IOException {
        ImportRequest request =
                ImportRequest.of(file.getFileName().toString(), kind).with(options);
        return tenants.as(actor, () -> requestImport.request(request, file));
    }

    public ImportJob work(Actor actor, long id) {
        runner.run(actor.tenant(), id);
        return job(actor, id);
    }

    public ImportJob job(Actor actor, long id) {
        return tenants.as(actor, () -> imports.required(id));
    }

    public ImportJob take(Actor actor, String kind, Path file, ImportOptions options) throws IOException {
        return work(actor, request(actor, kind, file, options));
    }

    public ImportJob take(Actor actor, String kind, Path file) throws IOException {
        return take(actor, kind, file, ImportOptions.DEFAULT);
    }

    public ImportJob take(Actor actor, String kind, String csv) throws IOException {
        return take(actor, kind, csv, ImportOptions.DEFAULT);
    }

    public ImportJob take(Actor actor, String kind, String csv, ImportOptions options) throws IOException {
        return take(actor, kind, csv(csv), options);
    }

    public static Path csv(String content) throws IOException {
        Path file = Files.createTempFile("import", ".csv");
        file.toFile().deleteOnExit();
        return Files.writeString(file, content);
    }

    public List<RowProblem> problems(Actor actor, long id) {
        return tenants.as(actor, () -> imports.problems(id, 0, 100_000));
    }

    public List<String> codes(Actor actor, long id) {
        return problems(actor, id).stream()
                .map(p -> p.row() + " " + p.problem().code().name())
                .toList();
    }

    public String errorFile(Actor actor, long id, Locale language) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        tenants.as(actor, () -> {
            errorFile.write(id, language, out);
            return null;
        });
        return out.toString(StandardCharsets.UTF_8);
    }

    public static Actor owner(Tenant tenant) {
        return Tenants.staff(tenant, io.qudao.access.Role.OWNER);
    }
}
