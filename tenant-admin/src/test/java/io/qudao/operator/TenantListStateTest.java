package io.qudao.operator;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import io.qudao.tenancy.TenantState;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TenantListStateTest {

    @Test
    void comesBackFromItsAddress() {
        TenantListState state = new TenantListState("流明 & co", TenantState.SUSPENDED, "lumen");
        QueryParameters parsed = QueryParameters.fromString(state.parameters().getQueryString());
        assertThat(TenantListState.of(parsed)).isEqualTo(state);
    }

    @Test
    void leavesOutWhatIsNotSet() {
        assertThat(OperatorNavigation.tenants(TenantListState.ALL)).isEqualTo("/operator/tenants");
        assertThat(OperatorNavigation.tenants(TenantListState.ALL.in(TenantState.TRIAL)))
                .isEqualTo("/operator/tenants?state=TRIAL");
    }

    @Test
    void readsAnAddressMistypedByHandAsNoFilter() {
        assertThat(TenantListState.of(QueryParameters.simple(Map.of("state", "nonsense", "what", "ever"))))
                .isEqualTo(TenantListState.ALL);
    }
}
