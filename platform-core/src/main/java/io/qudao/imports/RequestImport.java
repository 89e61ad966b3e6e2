package io.qudao.imports;

import io.qudao.access.Allow;
import io.qudao.access.CurrentActor;
import io.qudao.access.Permission;
import io.qudao.audit.AuditSubject;
import io.qudao.audit.AuditTrail;
import io.qudao.files.ColumnMapping;
import io.qudao.files.Header;
import io.qudao.files.SpooledFile;
import io.qudao.files.Spreadsheet;
import io.qudao.imports.JobState.FileView;
import io.qudao.imports.JobState.Order;
import io.qudao.imports.JobState.Requester;
import io.qudao.kernel.Problem;
import io.qudao.kernel.RefusedException;
import io.qudao.kernel.UseCase;
import io.qudao.outbox.Outbox;
import io.qudao.tenancy.CurrentTenant;
import io.qudao.tenancy.TenantId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Takes a file to be imported in the background. What is wrong with the file as a whole, with its columns or with the
 * request is refused at once; what is wrong with a row shows when it is worked on.
 */
@UseCase
@Allow(Permission.IMPORTS_RUN)
public class RequestImport {

    private static final Logger LOG = LoggerFactory.getLogger(RequestImport.class);

    private final ImportKinds kinds;
    private final ImportLimits limits;
    private final FileStore files;
    private final ImportJobs jobs;
    private final Outbox outbox;
    private final AuditTrail audit;

    RequestImport(
            ImportKinds kinds, ImportLimits limits, FileStore files, ImportJobs jobs, Outbox outbox, AuditTrail audit) {
        this.kinds = kinds;
        this.limits = limits;
        this.files = files;
        this.jobs = jobs;
        this.outbox = outbox;
        this.audit = audit;
    }

    /**
     * @return the import's id
     * @throws RefusedException UNKNOWN_KIND, PERMISSION_MISSING, what the kind finds wrong, or a
     *     {@link io.qudao.files.FileProblem}
     */
    public long request(ImportRequest request, InputStream content) throws IOException {
        ImportKinds.check(kinds.required(request.kind()));
        try (SpooledFile spooled = SpooledFile.of(content, limits.ofFile())) {
            return request(request, spooled.path());
        }
    }

    /** As {@link #request(ImportRequest, InputStream)}, for a file at hand; a copy of it is taken. */
    public long request(ImportRequest request, Path content) throws IOException {
        ImportKind kind = kinds.required(request.kind());
        ImportKinds.check(kind);
        FileView view = understood(request, kind, content);
        TenantId tenant = CurrentTenant.required();
        String stored = files.keep(tenant, content);
        removeUnlessCommitted(tenant, stored);
        Order order = new Order(request.options(), Requester.of(CurrentActor.required()));
        long id = jobs.insert(kind.name(), request.fileName(), stored, view, order);
        audit.record(
                new AuditSubject("import_job", Long.toString(id)),
                "import.requested",
                Map.of("kind", kind.name(), "file", request.fileName(), "options", request.options()));
        outbox.append(new ImportRequested(id));
        return id;
    }

    private FileView understood(ImportRequest request, ImportKind kind, Path content) throws IOException {
        try (Spreadsheet sheet = Spreadsheet.open(content, limits.reading(request.options()))) {
            Header header = sheet.header();
            ColumnMapping mapping = request.mapping() != null
                    ? request.mapping()
                    : ColumnMapping.guess(kind.fields(), header).mapping();
            List<Problem> problems = new ArrayList<>(mapping.problems(kind.fields(), header));
            ImportKinds.check(kind, mapping);
            problems.addAll(kind.problems(request.options(), mapping));
            RefusedException.throwIfAny(problems);
            return new FileView(mapping.columns(), header.names());
        }
    }

    private void removeUnlessCommitted(TenantId tenant, String stored) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status == STATUS_ROLLED_BACK) {
                    remove(tenant, stored);
                }
            }
        });
    }

    private void remove(TenantId tenant, String stored) {
        try {
            files.remove(tenant, stored);
        } catch (IOException e) {
            LOG.warn("File {} of {} is not needed and could not be removed", stored, tenant, e);
        }
    }
}
