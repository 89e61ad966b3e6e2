package io.qudao.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.testing.ApiCaller;
import io.qudao.testing.ApiCaller.Reply;
import io.qudao.testing.ApiClientsOfTests;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

@CoreTest
class PutReplacesIT {

    private static final String LAMP = """
            {'name': 'Desk lamp', 'names': {'zh': '台灯'}, 'descriptions': {'en': 'Bright'}, 'category': 'Lamps', 'unit': '只',
             'units': [{'unit': '箱', 'factor': 12}], 'minOrder': 2, 'increment': 2, 'taxRate': '0.13', 'status': 'DRAFT',
             'attributes': {'power': '5 W'}, 'picture': 'lamp', 'externalId': 'ERP-1'}""";

    private static final String DISTRIBUTOR = """
            {'name': 'Hangzhou Lights', 'tier': 'A', 'parent': 'D0', 'region': '330100', 'currency': 'USD', 'status': 'BLOCKED',
             'email': 'a@d.example', 'phone': '1', 'contactName': 'Zhang', 'paymentTermsDays': 30, 'externalId': 'E1'}""";

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    @Autowired
    ApiClientsOfTests clients;

    ApiCaller api;

    @BeforeEach
    void aBrandWithAClientForEverything() {
        api = clients.caller(mvc, tenants.create());
    }

    @Test
    void clearsWhatAProductIsNotSaidToHave() {
        assertThat(api.put("/api/v1/products/LM-1", LAMP).status()).isEqualTo(201);
        Reply put = api.put("/api/v1/products/LM-1", "{'minOrder': 3, 'category': null}");
        assertThat(put.status()).as(put.toString()).isEqualTo(200);
        for (String cleared : new String[] {"/category", "/taxRate", "/picture", "/externalId"}) {
            assertThat(put.at(cleared).isNull()).as(cleared).isTrue();
        }
        for (String emptied : new String[] {"/names", "/descriptions", "/attributes"}) {
            assertThat(put.at(emptied).isEmpty()).as(emptied).isTrue();
        }
        assertThat(put.text("/minOrder")).isEqualTo("3");
        assertThat(put.text("/increment")).isEqualTo("1");
        assertThat(put.at("/units"))
                .extracting(unit -> unit.get("unit").asString())
                .containsExactly("只");
    }

    @Test
    void leavesWhatAProductCannotBeWithout() {
        api.put("/api/v1/products/LM-1", LAMP);
        Reply put = api.put("/api/v1/products/LM-1", "{}");
        assertThat(put.text("/name")).isEqualTo("Desk lamp");
        assertThat(put.text("/unit")).isEqualTo("只");
        assertThat(put.text("/status")).isEqualTo("DRAFT");
    }

    @Test
    void changesNothingWhenAProductIsPutBackAsItWasRead() {
        api.put("/api/v1/products/LM-1", LAMP);
        Reply read = api.get("/api/v1/products/LM-1");
        Reply put = api.put("/api/v1/products/LM-1", read.body());
        assertThat(put.status()).as(put.toString()).isEqualTo(200);
        assertThat(put.header("ETag")).isEqualTo(read.header("ETag"));
    }

    @Test
    void leavesABatchToChangeOnlyWhatItMentions() {
        api.put("/api/v1/products/LM-1", LAMP);
        Reply batch = api.post("/api/v1/products/batch", "[{'sku': 'LM-1', 'minOrder': 4}]");
        assertThat(batch.at("/updated").asInt()).as(batch.toString()).isOne();
        JsonNode kept = api.get("/api/v1/products/LM-1").json();
        assertThat(kept.get("minOrder").asString()).isEqualTo("4");
        assertThat(kept.get("externalId").asString()).isEqualTo("ERP-1");
        assertThat(kept.get("units").size()).isEqualTo(2);
        assertThat(kept.at("/attributes/power").asString()).isEqualTo("5 W");
    }

    @Test
    void clearsWhatADistributorIsNotSaidToHave() {
        api.put("/api/v1/distributors/D0", "{'name': 'Upper'}");
        assertThat(api.put("/api/v1/distributors/D1", DISTRIBUTOR).status()).isEqualTo(201);
        Reply put = api.put("/api/v1/distributors/D1", "{'tier': 'B', 'parent': null}");
        assertThat(put.status()).as(put.toString()).isEqualTo(200);
        for (String cleared : new String[] {"/parent", "/region", "/email", "/phone", "/contactName", "/externalId"}) {
            assertThat(put.at(cleared).isNull()).as(cleared).isTrue();
        }
        assertThat(put.at("/paymentTermsDays").asInt()).isZero();
        assertThat(put.text("/tier")).isEqualTo("B");
        assertThat(put.text("/name")).isEqualTo("Hangzhou Lights");
        assertThat(put.text("/currency")).isEqualTo("USD");
        assertThat(put.text("/status")).isEqualTo("BLOCKED");
        String tag = put.header("ETag");
        assertThat(api.put("/api/v1/distributors/D1", "{'tier': 'B'}").header("ETag"))
                .isEqualTo(tag);
    }

    @Test
    void saysForWhomAPriceListIsAsAWholeOrNotAtAll() {
        String list = "/api/v1/price-lists/X";
        api.put(list, "{'name': 'North', 'region': '11', 'priority': 5, 'exclusive': true, 'active': false}");
        assertThat(api.get(list).text("/kind")).isEqualTo("REGION");
        Reply put = api.put(list, "{}");
        assertThat(put.text("/region")).isEqualTo("11");
        assertThat(put.text("/name")).isEqualTo("North");
        assertThat(put.at("/priority").asInt()).isZero();
        assertThat(put.at("/exclusive").asBoolean()).isFalse();
        assertThat(put.at("/active").asBoolean()).isFalse();
        Reply moved = api.put(list, "{'tier': 'A'}");
        assertThat(moved.text("/kind")).isEqualTo("TIER");
        assertThat(moved.at("/region").isNull()).isTrue();
    }
}
