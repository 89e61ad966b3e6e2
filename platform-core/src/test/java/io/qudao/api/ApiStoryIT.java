package io.qudao.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.tenancy.Tenant;
import io.qudao.testing.ApiCaller;
import io.qudao.testing.ApiCaller.Reply;
import io.qudao.testing.ApiClientsOfTests;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** From an empty space to delivered goods, by HTTP alone. */
@CoreTest
class ApiStoryIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    @Autowired
    ApiClientsOfTests clients;

    ApiCaller api;

    @BeforeEach
    void aBrandWithAClientForEverything() {
        Tenant tenant = tenants.create();
        api = clients.caller(mvc, tenant);
    }

    @Test
    void goesFromTheFirstProductToDeliveredGoods() {
        Reply product = api.put("/api/v1/products/LM-1", """
                {'name': 'Desk lamp', 'names': {'zh': '台灯'}, 'category': 'Lamps', 'unit': 'pcs', 'taxRate': '0.13',
                 'units': [{'unit': 'carton', 'factor': 12, 'barcode': '6901234567892'}], 'externalId': 'ERP-1'}""");
        assertThat(product.status()).as(product.toString()).isEqualTo(201);
        assertThat(product.header("ETag")).isEqualTo("\"0\"");
        assertThat(product.text("/units/1/factor")).isEqualTo("12");

        Reply prices = api.post(
                "/api/v1/price-lists/BASE/prices/batch",
                "[{'sku': 'LM-1', 'amount': '10.00'}, {'sku': 'LM-1', 'minQuantity': 100, 'amount': 9.5}]");
        assertThat(prices.at("/created").asInt()).isEqualTo(2);

        Reply stock = api.put("/api/v1/stock/MAIN/LM-1", "{'onHand': '50', 'reason': 'first count'}");
        assertThat(stock.text("/available")).isEqualTo("50");

        Reply distributor = api.put("/api/v1/distributors/D1", "{'name': 'Hangzhou Lights', 'tier': 'A'}");
        assertThat(distributor.status()).isEqualTo(201);

        Reply price = api.get("/api/v1/prices?distributor=D1&sku=LM-1&quantity=120");
        assertThat(price.text("/items/0/price/amount")).isEqualTo("9.5000");
        assertThat(price.text("/items/0/rule/list")).isEqualTo("BASE");
        assertThat(price.at("/items/0/considered").size()).isEqualTo(2);

        Reply catalogue = api.get("/api/v1/catalogue?distributor=D1&q=taideng");
        assertThat(catalogue.text("/items/0/sku")).isEqualTo("LM-1");
        assertThat(catalogue.text("/items/0/price/amount")).isEqualTo("10.0000");
        assertThat(catalogue.text("/items/0/stock")).isEqualTo("IN_STOCK");

        String order =
                "{'distributor': 'D1', 'externalId': 'PO-7', 'lines': [{'sku': 'LM-1', 'quantity': 2, 'unit': 'carton', 'lineId': 'a'},"
                        + " {'sku': 'LM-1', 'quantity': '40'}], 'note': 'soon'}";
        Reply validated = api.post("/api/v1/orders/validate", order);
        assertThat(validated.status()).as(validated.toString()).isEqualTo(200);
        assertThat(validated.text("/total/amount")).isEqualTo("723.2000");
        assertThat(validated.at("/number").isNull()).isTrue();
        assertThat(api.get("/api/v1/orders").at("/items").size()).isZero();

        Reply placed = api.post("/api/v1/orders", order);
        assertThat(placed.status()).as(placed.toString()).isEqualTo(201);
        assertThat(placed.text("/status")).isEqualTo("PENDING_APPROVAL");
        assertThat(placed.text("/total/amount")).isEqualTo("723.2000");
        assertThat(placed.text("/lines/0/price/amount")).isEqualTo("120.0000");
        assertThat(placed.text("/lines/0/priceRule/list")).isEqualTo("BASE");
        assertThat(placed.text("/lines/1/lineId")).isEqualTo("2");
        String number = placed.text("/number");
        assertThat(api.get("/api/v1/orders/" + number).body()).isEqualTo(placed.body());

        Reply approved =
                api.header("If-Match", placed.header("ETag")).post("/api/v1/orders/" + number + "/approve", null);
        assertThat(approved.status()).as(approved.toString()).isEqualTo(200);
        assertThat(approved.text("/status")).isEqualTo("CONFIRMED");
        assertThat(approved.text("/lines/0/status")).isEqualTo("RESERVED");
        assertThat(approved.text("/lines/1/status")).isEqualTo("BACKORDERED");
        assertThat(approved.text("/holds/0")).isEqualTo("STOCK");
        assertThat(approved.header("ETag")).isNotEqualTo(placed.header("ETag"));

        Reply shipment = api.post(
                "/api/v1/orders/" + number + "/shipments",
                "{'lines': [{'lineId': 'a', 'quantity': '2'}], 'carrier': 'SF', 'trackingNumber': 'SF1'}");
        assertThat(shipment.status()).as(shipment.toString()).isEqualTo(201);
        assertThat(shipment.text("/lines/0/quantity")).isEqualTo("2");
        assertThat(shipment.text("/order")).isEqualTo(number);

        api.put("/api/v1/stock/MAIN/LM-1", "{'onHand': '60', 'reason': 'goods in'}");
        org.awaitility.Awaitility.await().until(() -> api.get("/api/v1/orders/" + number)
                .text("/lines/1/status")
                .equals("RESERVED"));
        Reply rest = api.post("/api/v1/orders/" + number + "/shipments", "{}");
        assertThat(rest.status()).as(rest.toString()).isEqualTo(201);

        for (String sent : new String[] {shipment.text("/number"), rest.text("/number")}) {
            assertThat(api.post("/api/v1/shipments/" + sent + "/deliver", null).text("/status"))
                    .isEqualTo("DELIVERED");
        }
        Reply done = api.get("/api/v1/orders/" + number);
        assertThat(done.text("/status")).isEqualTo("COMPLETED");
        assertThat(done.at("/shipments").size()).isEqualTo(2);
        assertThat(done.at("/history").findValuesAsString("step"))
                .startsWith("PLACED", "CONFIRMED", "SHIPPED")
                .endsWith("DELIVERED", "DELIVERED");
        assertThat(api.get("/api/v1/orders?status=COMPLETED&distributor=D1").text("/items/0/lines/0/delivered"))
                .isEqualTo("2");
        assertThat(api.get("/api/v1/shipments/" + rest.text("/number")).status())
                .isEqualTo(200);
    }
}
