package io.qudao.admin.product;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.textfield.TextField;
import io.qudao.admin.AdminNavigation;
import io.qudao.admin.testing.ConsoleTest;
import io.qudao.catalog.Product;
import io.qudao.catalog.ProductDraft;
import io.qudao.catalog.ProductQueries;
import io.qudao.catalog.SaveProducts;
import io.qudao.catalog.UnitDraft;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProductEditorViewTest extends ConsoleTest {

    @Autowired
    ProductQueries products;

    @Autowired
    SaveProducts save;

    @Test
    void savesWhatWasTypedAndShowsTheProduct() {
        open(ProductEditorView.class, AdminNavigation.EDIT_PRODUCT, Map.of("sku", "LM-1"));
        test(field(TextField.class, "admin.name.en")).setValue("Lamp");

        press("ui.save");

        assertThat(product().names()).containsEntry("en", "Lamp");
        assertThat(UI.getCurrentOrThrow().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo(AdminNavigation.PRODUCTS + "?open=LM-1");
    }

    @Test
    void offersToReloadWhatSomebodyElseChangedMeanwhile() {
        open(ProductEditorView.class, AdminNavigation.EDIT_PRODUCT, Map.of("sku", "LM-1"));
        test(field(TextField.class, "admin.name.en")).setValue("Mine");
        somebodyElseNamesIt("Theirs");

        press("ui.save");

        assertThat(product().names()).containsEntry("en", "Theirs");
        test(question()).confirm();
        assertThat(field(TextField.class, "admin.name.en").getValue()).isEqualTo("Theirs");
    }

    @Test
    void asksBeforeUnsavedWorkIsLeft() {
        open(ProductEditorView.class, AdminNavigation.EDIT_PRODUCT, Map.of("sku", "LM-1"));
        test(field(TextField.class, "admin.name.en")).setValue("Half done");

        press("ui.cancel");

        assertThat(test(question()).getHeader()).isEqualTo(text("ui.unsaved.title"));
        assertThat(UI.getCurrentOrThrow().getActiveViewLocation().getPath()).isEqualTo(AdminNavigation.EDIT_PRODUCT);
    }

    @Test
    void doesNotSilentlyChangeAProductThatIsThere() {
        navigate(AdminNavigation.EDIT_PRODUCT, ProductEditorView.class);
        test(field(TextField.class, "admin.product.sku")).setValue("LM-1");
        test(field(TextField.class, "admin.name.en")).setValue("Another");
        test(field(TextField.class, "admin.product.unit")).setValue("pcs");

        press("ui.save");

        TextField sku = field(TextField.class, "admin.product.sku");
        assertThat(sku.getErrorMessage()).isEqualTo(text("problem.ProductFormProblem.SKU_EXISTS", "LM-1"));
        assertThat(product().names()).isEmpty();
    }

    @Test
    void clearsWhatIsEmptied() {
        editWithBarcode("6900001");
        test(field(TextField.class, "admin.product.units.basebarcode")).setValue("");

        press("ui.save");

        assertThat(product().units()).extracting(UnitDraft::barcode).containsOnlyNulls();
        assertThat(product().units()).hasSize(2);
    }

    private void editWithBarcode(String barcode) {
        open(ProductEditorView.class, AdminNavigation.EDIT_PRODUCT, Map.of("sku", "LM-1"));
        test(field(TextField.class, "admin.product.units.basebarcode")).setValue(barcode);
        press("ui.save");
        assertThat(product().units()).extracting(UnitDraft::barcode).contains(barcode);
        open(ProductEditorView.class, AdminNavigation.EDIT_PRODUCT, Map.of("sku", "LM-1"));
    }

    private Product product() {
        return products.required("LM-1");
    }

    private void somebodyElseNamesIt(String name) {
        tenants.as(
                owner,
                () -> save.save(
                        new ProductDraft(
                                "LM-1",
                                name,
                                Map.of("en", name),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                null),
                        null));
    }
}
