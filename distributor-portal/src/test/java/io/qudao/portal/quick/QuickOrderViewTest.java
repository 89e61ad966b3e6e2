package io.qudao.portal.quick;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import io.qudao.kernel.Texts;
import io.qudao.portal.PortalTest;
import io.qudao.storefront.Carts;
import io.qudao.storefront.OwnNumbers;
import io.qudao.ui.Localized;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class QuickOrderViewTest extends PortalTest {

    @Autowired
    Carts carts;

    @Autowired
    OwnNumbers ownNumbers;

    @Test
    void readsAPasteMendsAPackAndLeavesJunkBehind() {
        navigate(QuickOrderView.class);
        paste("A 3\nB 7\nhello 5");
        assertThat(lines())
                .extracting(line -> line.sku() + " " + line.isReady())
                .containsExactly("A true", "B false", "hello false");
        mend(lines().get(1), "12");
        assertThat(lines().get(1).quantity()).isEqualByComparingTo("12");
        add();
        assertThat(tenants.as(buyer, carts::get).lines())
                .extracting(line -> line.item().sku() + " " + line.quantity().intValueExact())
                .containsExactly("A 3", "B 12");
        assertThat(lines()).extracting(QuickLine::sku).containsExactly("hello");
    }

    @Test
    void findsAProductByTheBuyersOwnNumber() {
        tenants.as(buyer, () -> {
            ownNumbers.give("A", "klm-7");
            return null;
        });
        navigate(QuickOrderView.class);
        paste("KLM-7 2");
        assertThat(lines()).singleElement().satisfies(line -> {
            assertThat(line.sku()).isEqualTo("A");
            assertThat(line.net()).isNotNull().satisfies(net -> assertThat(net.amount())
                    .isEqualByComparingTo(new BigDecimal("40.00")));
        });
    }

    @Test
    void leadsToTheCartWhenEveryLineIsInIt() {
        navigate(QuickOrderView.class);
        paste("A 3");
        add();
        assertThat(getCurrentView().getClass().getSimpleName()).isEqualTo("CartView");
    }

    private void paste(String text) {
        test(find(TextArea.class).withClassName("qd-paste").single()).setValue(text);
        test(button("portal.quick.read")).click();
    }

    private void add() {
        Button add = find(Button.class)
                .withCondition(button ->
                        button.getParent().filter(SumBar.class::isInstance).isPresent())
                .single();
        test(add).click();
    }

    private void mend(QuickLine line, String text) {
        LineFix fix = LineFix.of(line).stream()
                .filter(candidate -> candidate.text().equals(text))
                .findFirst()
                .orElseThrow();
        fix.mend().run();
        ((QuickOrderView) getCurrentView()).changed(line);
    }

    private Button button(String key) {
        return find(Button.class)
                .withText(Texts.text(Localized.language(), key))
                .single();
    }

    private List<QuickLine> lines() {
        return find(QuickGrid.class).single().getGenericDataView().getItems().toList();
    }
}
