package io.qudao.admin.settings;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.server.streams.UploadHandler;
import io.qudao.admin.part.Changes;
import io.qudao.admin.part.LanguageNames;
import io.qudao.kernel.RefusedException;
import io.qudao.settings.ChangeLogo;
import io.qudao.settings.Settings;
import io.qudao.ui.Localized;
import io.qudao.ui.brand.PageBrand;
import io.qudao.ui.component.FileDrop;
import io.qudao.ui.component.Parts;
import io.qudao.ui.component.Toast;
import io.qudao.ui.problem.Problems;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The brand's face: logo, names, two colours. */
final class BrandPart extends SettingsPart {

    private final LanguageNames names = new LanguageNames();
    private final ColourPreview preview = new ColourPreview();
    private final ColourField primary;
    private final ColourField secondary;
    private @Nullable Settings read;

    BrandPart(Store store, ChangeLogo changeLogo) {
        super(store);
        primary = new ColourField("admin.settings.primary", this::colourChanged);
        secondary = new ColourField("admin.settings.secondary", this::colourChanged);
        Changes.tell(store::touched, names.zh(), names.en());
        Image logo = new Image(PageBrand.here().logo(), "");
        logo.setHeight("48px");
        logo.getElement().setAttribute("aria-hidden", "true");
        compose(
                "admin.settings.brand",
                Parts.div("qd-row", logo),
                drop(changeLogo),
                Parts.div("qd-form", names.zh(), names.en(), primary, secondary),
                preview);
    }

    private FileDrop drop(ChangeLogo changeLogo) {
        UploadHandler handler =
                UploadHandler.inMemory((file, bytes) -> takeLogo(changeLogo, file.contentType(), bytes));
        return new FileDrop(
                handler,
                "admin.settings.logo",
                "admin.settings.logo.text",
                ChangeLogo.MOST_BYTES,
                ".png",
                ".jpg",
                ".jpeg",
                ".webp",
                ".svg");
    }

    private void takeLogo(ChangeLogo changeLogo, String mediaType, byte[] bytes) {
        try {
            changeLogo.change(mediaType, bytes);
            Toast.success(Localized.text("admin.settings.logo.saved"));
            getUI().ifPresent(ui -> ui.getPage().reload());
        } catch (RefusedException refused) {
            Problems.show(refused);
        }
    }

    private void colourChanged() {
        store().touched();
        preview.show(primary, secondary);
    }

    @Override
    void show(Settings settings) {
        read = settings;
        names.show(settings.brandNames());
        primary.setValue(settings.primaryColor());
        secondary.setValue(settings.secondaryColor());
        preview.show(primary, secondary);
    }

    @Override
    Settings changed() {
        Settings s = Objects.requireNonNull(read);
        return new Settings(
                s.companyName(),
                names.values(),
                primary.colour(),
                secondary.colour(),
                s.logoFileId(),
                s.locale(),
                s.timeZone(),
                s.currency(),
                s.defaultTaxRate(),
                s.approvalRequired(),
                s.reserveAt(),
                s.taxRounding(),
                s.version());
    }

    @Override
    Map<String, HasValidation> fields() {
        return Map.of("primaryColor", primary, "secondaryColor", secondary);
    }
}
