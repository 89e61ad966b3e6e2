package io.qudao.api.v1;

import io.qudao.api.Answer;
import io.qudao.api.Once;
import io.qudao.api.PageBody;
import io.qudao.api.ProblemAnswers;
import io.qudao.api.ReaderLanguage;
import io.qudao.imports.ImportErrorFile;
import io.qudao.imports.ImportJob;
import io.qudao.imports.ImportQueries;
import io.qudao.imports.RequestImport;
import io.qudao.kernel.Problem;
import io.qudao.kernel.RequestProblem;
import io.qudao.kernel.Sha256;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import tools.jackson.databind.json.JsonMapper;

/** Files of rows, imported in the background. */
@RestController
@RequestMapping("/api/v1/imports")
class ImportResource {

    private final RequestImport requestImport;
    private final ImportQueries queries;
    private final ImportErrorFile errorFile;
    private final Once once;
    private final JsonMapper json;

    ImportResource(
            RequestImport requestImport, ImportQueries queries, ImportErrorFile errorFile, Once once, JsonMapper json) {
        this.requestImport = requestImport;
        this.queries = queries;
        this.errorFile = errorFile;
        this.once = once;
        this.json = json;
    }

    /** What an idempotency key stands for: the form and the digest of the file. */
    private record Posted(ImportForm form, String fileName, String digest) {}

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    @ResponseStatus(HttpStatus.ACCEPTED)
    ResponseEntity<ImportBody> requestImport(
            @RequestParam("file") @Nullable MultipartFile file,
            @ModelAttribute ImportForm form,
            HttpServletRequest request) {
        if (file == null) {
            throw Problem.of(RequestProblem.VALUE_MISSING, "file")
                    .atField("file")
                    .refused();
        }
        String name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
        return once.answer(
                request,
                new Posted(form, name, digest(file)),
                () -> take(form, name, file),
                id -> new Answer<>(HttpStatus.ACCEPTED, body(queries.required(id), request), null));
    }

    private long take(ImportForm form, String name, MultipartFile file) {
        try (InputStream content = file.getInputStream()) {
            return requestImport.request(form.request(name, json), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(MultipartFile file) {
        DigestOutputStream digest = new DigestOutputStream(OutputStream.nullOutputStream(), Sha256.digest());
        try (InputStream content = file.getInputStream()) {
            content.transferTo(digest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.getMessageDigest().digest());
    }

    @GetMapping
    PageBody<ImportBody> listImports(
            @RequestParam @Nullable String cursor,
            @RequestParam(defaultValue = PageBody.USUAL) int limit,
            HttpServletRequest request) {
        return PageBody.of(queries.list(cursor, PageBody.checked(limit)), job -> body(job, request));
    }

    @GetMapping("/{id}")
    ImportBody getImport(@PathVariable long id, HttpServletRequest request) {
        return body(queries.required(id), request);
    }

    @GetMapping(path = "/{id}/errors", produces = "text/csv")
    void getImportErrors(@PathVariable long id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        queries.required(id);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"import-" + id + "-errors.csv\"");
        errorFile.write(id, ReaderLanguage.of(request), response.getOutputStream());
    }

    private static ImportBody body(ImportJob job, HttpServletRequest request) {
        return ImportBody.of(job, ProblemAnswers.items(job.failure(), ReaderLanguage.of(request)));
    }
}
