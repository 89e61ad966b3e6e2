package io.qudao.admin.imports;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import io.qudao.admin.AdminNavigation;
import io.qudao.admin.testing.ConsoleTest;
import io.qudao.imports.ImportJob;
import io.qudao.imports.ImportProfiles;
import io.qudao.imports.ImportQueries;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

class ImportViewTest extends ConsoleTest {

    private static final String FILE = "Artikel,Bezeichnung,SKU\nx,Lamp three,LM-3\nx,Lamp four,LM-4\n";

    @TempDir
    Path folder;

    @Autowired
    ImportQueries imports;

    @Autowired
    ImportProfiles profiles;

    @Test
    void understandsTheFileAndAsksForADryRun() throws IOException {
        openWithFile();
        column("name").setValue("Bezeichnung");

        press("admin.import.dry.go");

        ImportJob job = imports.page(0, 1).getFirst();
        assertThat(job.options().dryRun()).isTrue();
        assertThat(job.fileName()).isEqualTo("lamps.csv");
        assertThat(find(RunStep.class).all()).hasSize(1);
    }

    @Test
    void saysBesideTheFileWhichColumnIsMissing() throws IOException {
        openWithFile();
        column("sku").setValue("");

        press("admin.import.dry.go");

        assertThat(imports.count()).isZero();
        assertThat(column("sku").getErrorMessage()).isNotBlank();
    }

    @Test
    void keepsAMappingForTheNextFile() throws IOException {
        openWithFile();
        column("name").setValue("Bezeichnung");
        press("admin.import.profile.save");
        test(field(TextField.class, "admin.name")).setValue("Our ERP");

        press("ui.save");

        assertThat(profiles.all("products")).containsOnlyKeys("Our ERP");
        assertThat(profiles.all("products").get("Our ERP").column("name")).contains("Bezeichnung");
    }

    private void openWithFile() throws IOException {
        ImportView view = open(ImportView.class, AdminNavigation.IMPORT, Map.of("kind", "products"));
        view.take(new UploadedFile("lamps.csv", Files.writeString(folder.resolve("upload"), FILE)));
        assertThat(find(Button.class).withText(text("admin.import.dry.go")).all())
                .hasSize(1);
    }

    /** The choice of the column for a field, by the field's text key. */
    @SuppressWarnings("unchecked")
    private Select<String> column(String fieldKey) {
        String label = text("imports.field." + fieldKey);
        return (Select<String>) find(Select.class)
                .withCondition(
                        select -> select.getAriaLabel().filter(label::equals).isPresent())
                .single();
    }
}
