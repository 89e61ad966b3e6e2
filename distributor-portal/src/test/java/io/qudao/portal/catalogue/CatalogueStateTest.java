package io.qudao.portal.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogueStateTest {

    @Test
    void comesBackFromItsAddress() {
        CatalogueState state = CatalogueState.ALL
                .withText(" 球泡 ")
                .withCategory("LAMP")
                .withSort(CatalogueState.Sort.NEWEST)
                .withTable(true);
        assertThat(CatalogueState.of(state.address())).isEqualTo(state);
        assertThat(state.filter().text()).isEqualTo("球泡");
    }

    @Test
    void thePlainCatalogueHasAPlainAddress() {
        assertThat(CatalogueState.ALL.address().getParameters()).isEmpty();
        assertThat(CatalogueState.ALL.filter().category()).isNull();
    }

    @Test
    void nonsenseInTheAddressIsThePlainCatalogue() {
        assertThat(CatalogueState.of(QueryParameters.simple(Map.of("sort", "x", "view", "y"))))
                .isEqualTo(CatalogueState.ALL);
    }
}
