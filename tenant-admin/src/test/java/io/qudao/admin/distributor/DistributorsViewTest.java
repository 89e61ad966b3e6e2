package io.qudao.admin.distributor;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.textfield.TextField;
import io.qudao.admin.AdminNavigation;
import io.qudao.admin.testing.ConsoleTest;
import io.qudao.distributor.Distributor;
import io.qudao.distributor.DistributorQueries;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class DistributorsViewTest extends ConsoleTest {

    @Autowired
    DistributorQueries distributors;

    @Test
    void clearsWhatIsEmptiedAndKeepsTheRest() {
        edit("Zhejiang");
        assertThat(distributor().region()).isEqualTo("Zhejiang");

        edit("");

        assertThat(distributor().region()).isNull();
        assertThat(distributor().tier()).isEqualTo("A");
        assertThat(distributor().name()).isEqualTo("Distributor D1");
    }

    private void edit(String region) {
        open(DistributorsView.class, AdminNavigation.DISTRIBUTORS, Map.of("open", "D1"));
        press("ui.edit");
        test(field(TextField.class, "admin.region")).setValue(region);
        press("ui.save");
    }

    private Distributor distributor() {
        return distributors.required("D1");
    }
}
