package io.qudao.ui.component;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import io.qudao.ui.Icon;
import io.qudao.ui.Localized;

/** A place to drop one file on, or to choose it, in the reader's language. */
public final class FileDrop extends Upload {

    /**
     * @param titleKey what to drop here
     * @param hintKey kinds and sizes that are welcome
     * @param maxBytes larger files are refused before they are sent
     * @param extensions with their dot
     */
    public FileDrop(UploadHandler handler, String titleKey, String hintKey, int maxBytes, String... extensions) {
        super(handler);
        addClassName("qd-drop");
        setMaxFiles(1);
        setMaxFileSize(maxBytes);
        setAcceptedFileExtensions(extensions);
        setUploadButton(Localized.button("ui.upload.choose"));
        setDropLabelIcon(Icon.of("upload"));
        setDropLabel(new Span(Localized.span("qd-drop-title", titleKey), Localized.span("qd-drop-hint", hintKey)));
        Localized.onLanguage(this, () -> setI18n(texts()));
    }

    private static UploadI18N texts() {
        UploadI18N.Uploading uploading = new UploadI18N.Uploading()
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting(Localized.text("ui.upload.connecting"))
                        .setStalled(Localized.text("ui.upload.stalled"))
                        .setProcessing(Localized.text("ui.upload.processing"))
                        .setHeld(Localized.text("ui.upload.held")))
                .setRemainingTime(new UploadI18N.Uploading.RemainingTime()
                        .setPrefix(Localized.text("ui.upload.remaining"))
                        .setUnknown(""))
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(Localized.text("ui.upload.unavailable"))
                        .setUnexpectedServerError(Localized.text("ui.upload.failed"))
                        .setForbidden(Localized.text("ui.upload.failed")));
        return new UploadI18N()
                .setUploading(uploading)
                .setError(new UploadI18N.Error()
                        .setTooManyFiles(Localized.text("ui.upload.one"))
                        .setFileIsTooBig(Localized.text("ui.upload.big"))
                        .setIncorrectFileType(Localized.text("ui.upload.type")))
                .setFile(new UploadI18N.File()
                        .setRetry(Localized.text("ui.retry"))
                        .setStart(Localized.text("ui.upload.start"))
                        .setRemove(Localized.text("ui.remove")));
    }
}
