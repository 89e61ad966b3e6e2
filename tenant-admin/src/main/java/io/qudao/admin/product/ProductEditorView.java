package io.qudao.admin.product;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.qudao.access.Permission;
import io.qudao.admin.AdminLayout;
import io.qudao.admin.AdminNavigation;
import io.qudao.admin.part.AdminView;
import io.qudao.admin.part.Attempt;
import io.qudao.admin.part.PageState;
import io.qudao.catalog.CategoryQueries;
import io.qudao.catalog.Product;
import io.qudao.catalog.ProductQueries;
import io.qudao.catalog.SaveProducts;
import io.qudao.kernel.RefusedException;
import io.qudao.ui.Localized;
import io.qudao.ui.OnHost;
import io.qudao.ui.Tone;
import io.qudao.ui.component.Banner;
import io.qudao.ui.component.PageHeader;
import io.qudao.ui.component.Panel;
import io.qudao.ui.component.Parts;
import io.qudao.ui.component.SaveGuard;
import io.qudao.ui.component.Toast;
import io.qudao.ui.problem.Problems;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Everything one product has, to be changed; without {@code ?sku=} a new one. */
@Route(value = AdminNavigation.EDIT_PRODUCT, layout = AdminLayout.class)
@RolesAllowed("BRAND")
@OnHost(OnHost.Kind.TENANT)
class ProductEditorView extends AdminView implements BeforeEnterObserver, BeforeLeaveObserver {

    static final String SKU = "sku";

    private final ProductQueries products;
    private final SaveProducts save;
    private final SaveGuard guard = new SaveGuard(this);
    private final Banner rest = Banner.hidden(Tone.BAD);
    private final Div head = new Div();
    private final ProductForm form;
    private @Nullable Product product;

    ProductEditorView(ProductQueries products, SaveProducts save, CategoryQueries categories) {
        super("admin.product.edit", Permission.CATALOG_WRITE);
        this.products = products;
        this.save = save;
        form = new ProductForm(new CategoryNames(categories), () -> guard.setUnsaved(true));
        Button saveButton = Localized.button("ui.save", ButtonVariant.PRIMARY);
        saveButton.addClickListener(click -> save());
        Button cancel = Localized.button("ui.cancel", ButtonVariant.TERTIARY);
        cancel.addClickListener(click -> UI.getCurrentOrThrow().navigate(AdminNavigation.PRODUCTS));
        keepNarrow();
        add(
                head,
                rest,
                new Panel(
                        group("admin.product.group.what", fields(form.names())),
                        group("admin.product.group.order", fields(form.ordering())),
                        group("admin.product.units", form.units()),
                        group("admin.product.attributes", form.attributes()),
                        Parts.div("qd-form-foot", saveButton, cancel)));
    }

    private static Div fields(List<Component> fields) {
        return Parts.div("qd-form", fields.toArray(Component[]::new));
    }

    private static Div group(String key, Component content) {
        Header header = new Header(Localized.bind(new H2(), key), Localized.bind(new Paragraph(), key + ".text"));
        return Parts.div("qd-group", header, content);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        PageState state = PageState.of(event);
        show(state.has(SKU) ? find(state.get(SKU)) : null);
    }

    private Product find(String sku) {
        return products.find(sku).orElseThrow(() -> new NotFoundException(sku));
    }

    private void show(@Nullable Product shown) {
        product = shown;
        form.show(shown);
        guard.setUnsaved(false);
        Problems.clear(form.fields(), rest);
        head.removeAll();
        head.add(
                shown == null
                        ? PageHeader.ofKey("admin.product.new")
                        : PageHeader.of(shown.sku())
                                .withSub(shown.name(Localized.language()))
                                .withMark(ProductTones.badge(shown.status())));
    }

    private void save() {
        Problems.clear(form.fields(), rest);
        Product before = product;
        try {
            refuseKnownSku(before);
            save.replace(form.draft(), before == null ? null : before.version());
            guard.setUnsaved(false);
            Toast.success(Localized.text("ui.saved"));
            new PageState(
                            AdminNavigation.PRODUCTS,
                            Map.of(PageState.OPEN, form.draft().sku()))
                    .go();
        } catch (RefusedException refused) {
            if (before != null && Attempt.isStale(refused)) {
                Attempt.offerReload(refused, () -> show(find(before.sku())));
            } else {
                Problems.show(refused, form.fields(), rest);
            }
        }
    }

    /** A new product must not silently change one that is there. */
    private void refuseKnownSku(@Nullable Product before) {
        if (before == null && products.find(form.draft().sku()).isPresent()) {
            throw io.qudao.kernel.Problem.of(
                            ProductFormProblem.SKU_EXISTS, form.draft().sku())
                    .atField("sku")
                    .refused();
        }
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        guard.beforeLeave(event);
    }
}
