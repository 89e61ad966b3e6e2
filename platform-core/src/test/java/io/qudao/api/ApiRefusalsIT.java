package io.qudao.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.operations.SuspendTenant;
import io.qudao.tenancy.Tenant;
import io.qudao.testing.ApiCaller;
import io.qudao.testing.ApiCaller.Reply;
import io.qudao.testing.ApiClientsOfTests;
import io.qudao.testing.Assortment;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Operators;
import io.qudao.testing.Tenants;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@CoreTest
class ApiRefusalsIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    @Autowired
    Assortment assortment;

    @Autowired
    ApiClientsOfTests clients;

    @Autowired
    SuspendTenant suspendTenant;

    Tenant tenant;
    ApiCaller api;

    @BeforeEach
    void aBrandWithAProductAndADistributor() {
        tenant = tenants.create();
        tenants.asOwner(tenant, () -> {
            assortment.product("LM-1", "10.00", 100);
            return assortment.distributor("D1", "A");
        });
        api = clients.caller(mvc, tenant).header("Accept-Language", "en");
    }

    @Test
    void tellsEverythingThatIsWrongWithAnOrderByLine() {
        Reply refused = api.post("/api/v1/orders", """
                {'distributor': 'D1', 'lines': [
                  {'sku': 'NO-SUCH', 'quantity': 1}, {'sku': 'LM-1', 'quantity': 0}, {'sku': 'LM-1', 'quantity': '-3'},
                  {'sku': 'LM-1', 'quantity': 1000000000000, 'lineId': 'x'}, {'sku': 'LM-1', 'quantity': 1, 'unit': 'pallet'}]}""");
        assertThat(refused.status()).as(refused.toString()).isEqualTo(422);
        assertThat(refused.response().getContentType()).startsWith("application/problem+json");
        assertThat(refused.json().at("/errors").findValuesAsString("code"))
                .containsExactly(
                        "UNKNOWN_SKU",
                        "QUANTITY_NOT_POSITIVE",
                        "QUANTITY_NOT_POSITIVE",
                        "QUANTITY_TOO_LARGE",
                        "UNKNOWN_UNIT");
        assertThat(refused.json().at("/errors").findValuesAsString("line")).containsExactly("1", "2", "3", "x", "5");
        assertThat(refused.text("/errors/3/field")).isEqualTo("quantity");
        assertThat(refused.text("/errors/0/message")).isEqualTo("There is no product “NO-SUCH”.");
        assertThat(api.get("/api/v1/orders").at("/items").size()).isZero();
    }

    @Test
    void speaksTheReadersLanguageElseTheTenants() {
        String empty = "{'distributor': 'D1', 'lines': []}";
        ApiCaller chinese = api.header("Accept-Language", "fr;q=0.9, zh-TW;q=0.8, en;q=0.1");
        assertThat(chinese.post("/api/v1/orders", empty).text("/detail")).isEqualTo("订单没有商品行。");
        assertThat(chinese.post("/api/v1/orders", empty).header("Content-Language"))
                .isEqualTo("zh-CN");
        assertThat(ApiCaller.at(mvc, tenant)
                        .withToken(api.token())
                        .post("/api/v1/orders", empty)
                        .text("/detail"))
                .isEqualTo("订单没有商品行。");
    }

    @Test
    void refusesABlockedAndAnUnknownDistributor() {
        assertThat(api.put("/api/v1/distributors/D1", "{'status': 'BLOCKED'}").status())
                .isEqualTo(200);
        Reply blocked = api.post("/api/v1/orders", "{'distributor': 'D1', 'lines': [{'sku': 'LM-1', 'quantity': 1}]}");
        assertThat(blocked.status()).isEqualTo(422);
        assertThat(blocked.code()).isEqualTo("DISTRIBUTOR_MAY_NOT_ORDER");
        assertThat(blocked.text("/detail")).contains("Blocked");
        Reply unknown = api.post("/api/v1/orders", "{'distributor': 'D9', 'lines': [{'sku': 'LM-1', 'quantity': 1}]}");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text("/errors/0/field")).isEqualTo("distributor");
        assertThat(api.get("/api/v1/distributors/D9").status()).isEqualTo(404);
    }

    @Test
    void refusesAStaleVersionEverywhere() {
        for (String path : new String[] {
            "/api/v1/products/LM-1", "/api/v1/distributors/D1", "/api/v1/price-lists/BASE",
        }) {
            String read = api.get(path).header("ETag");
            ApiCaller writer = api.header("If-Match", read);
            assertThat(writer.put(path, "{'name': 'New name'}").status())
                    .as(path)
                    .isEqualTo(200);
            Reply stale = writer.put(path, "{'name': 'Newer name'}");
            assertThat(stale.status()).as(path).isEqualTo(412);
            assertThat(api.header("If-None-Match", api.get(path).header("ETag"))
                            .get(path)
                            .status())
                    .isEqualTo(304);
        }
        Reply placed = api.post("/api/v1/orders", "{'distributor': 'D1', 'lines': [{'sku': 'LM-1', 'quantity': 1}]}");
        String path = "/api/v1/orders/" + placed.text("/number");
        assertThat(api.header("If-Match", "\"99\"")
                        .post(path + "/approve", null)
                        .status())
                .isEqualTo(412);
        assertThat(api.header("If-Match", "\"not ours\"")
                        .post(path + "/approve", null)
                        .status())
                .isEqualTo(412);
        assertThat(api.post(path + "/reject", "{}").code()).isEqualTo("REASON_MISSING");
        assertThat(api.post(path + "/reject", "{'reason': 'no'}").text("/status"))
                .isEqualTo("REJECTED");
        assertThat(api.post(path + "/approve", null).status()).isEqualTo(409);
    }

    @Test
    void pointsAtWhatCannotBeRead() {
        Reply broken = api.post("/api/v1/orders", "{'distributor': ");
        assertThat(broken.status()).isEqualTo(400);
        assertThat(broken.code()).isEqualTo("MALFORMED_BODY");
        Reply wrongType =
                api.post("/api/v1/orders", "{'distributor': 'D1', 'lines': [{'sku': 'LM-1', 'quantity': 'many'}]}");
        assertThat(wrongType.status()).isEqualTo(400);
        assertThat(wrongType.text("/errors/0/field")).isEqualTo("lines[0].quantity");
        Reply endless = api.post(
                "/api/v1/orders", "{'distributor': 'D1', 'lines': [{'sku': 'LM-1', 'quantity': 1e999999999}]}");
        assertThat(endless.status()).isEqualTo(400);
        Reply missing = api.post("/api/v1/orders", "{'lines': [{'quantity': 1}, null]}");
        assertThat(missing.status()).isEqualTo(400);
        assertThat(missing.json().at("/errors").findValuesAsString("field"))
                .containsExactly("distributor", "sku", "sku", "quantity");
        assertThat(api.put("/api/v1/products/LM-1", "{'status': 'GONE'}").text("/errors/0/field"))
                .isEqualTo("status");
        assertThat(api.put("/api/v1/products/LM-1", "{'sku': 'LM-2'}").status()).isEqualTo(400);
        assertThat(api.put("/api/v1/products/LM-1", "[]").status()).isEqualTo(400);
        assertThat(api.put("/api/v1/products/LM-1", null).status()).isEqualTo(400);
        assertThat(api.put("/api/v1/products/LM-1", "{'name': 'a\\u0000b'}").status())
                .isEqualTo(400);
    }

    @Test
    void pointsAtParametersThatCannotBeUsed() {
        assertThat(api.get("/api/v1/products?limit=0").code()).isEqualTo("LIMIT_RANGE");
        assertThat(api.get("/api/v1/products?limit=201").code()).isEqualTo("LIMIT_RANGE");
        assertThat(api.get("/api/v1/products?limit=ten").text("/errors/0/field"))
                .isEqualTo("limit");
        assertThat(api.get("/api/v1/products?cursor=***").code()).isEqualTo("MALFORMED_CURSOR");
        assertThat(api.get("/api/v1/orders?cursor=Zm9v").code()).isEqualTo("MALFORMED_CURSOR");
        assertThat(api.get("/api/v1/orders?status=LOST").text("/errors/0/field"))
                .isEqualTo("status");
        assertThat(api.get("/api/v1/products?updatedSince=yesterday").status()).isEqualTo(400);
        Reply missing = api.get("/api/v1/prices?sku=LM-1");
        assertThat(missing.code()).isEqualTo("VALUE_MISSING");
        assertThat(missing.text("/errors/0/field")).isEqualTo("distributor");
    }

    @Test
    void saysWhatDoesNotExist() {
        assertThat(api.get("/api/v1/products/NO-SUCH").code()).isEqualTo("UNKNOWN_PRODUCT");
        assertThat(api.get("/api/v1/orders/SO-0").status()).isEqualTo(404);
        assertThat(api.post("/api/v1/shipments/SH-0/deliver", null).status()).isEqualTo(404);
        assertThat(api.put("/api/v1/stock/MAIN/NO-SUCH", "{'onHand': 1, 'reason': 'count'}")
                        .status())
                .isEqualTo(404);
        assertThat(api.put("/api/v1/stock/NOWHERE/LM-1", "{'onHand': 1, 'reason': 'count'}")
                        .status())
                .isEqualTo(404);
        Reply nothing = api.get("/api/v1/nothing");
        assertThat(nothing.status()).isEqualTo(404);
        assertThat(nothing.code()).isEqualTo("NOT_FOUND");
        Reply method = api.delete("/api/v1/products/LM-1");
        assertThat(method.status()).isEqualTo(405);
        assertThat(method.code()).isEqualTo("METHOD_NOT_ALLOWED");
    }

    @Test
    void tellsOfEachRowOfABatch() {
        Reply products = api.post("/api/v1/products/batch", """
                [{'sku': 'N-1', 'name': 'New'}, {'sku': 'N-2'}, {'name': 'No number'}, {'sku': 'N-1', 'name': 'Again'},
                 {'sku': 'LM-1', 'minOrder': '-1'}, null, {'sku': 'N-3', 'name': 'X', 'units': [{'unit': 'box'}]},
                 {'sku': 'N-4', 'name': 'Four', 'externalId': 'E'}, {'sku': 'N-5', 'name': 'Five', 'externalId': 'E'}]""");
        assertThat(products.status()).as(products.toString()).isEqualTo(200);
        assertThat(products.at("/results").findValuesAsString("outcome"))
                .containsExactly(
                        "CREATED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "REFUSED", "CREATED",
                        "REFUSED");
        assertThat(products.text("/results/1/errors/0/code")).isEqualTo("PRODUCT_NAME_MISSING");
        assertThat(products.text("/results/8/errors/0/code")).isEqualTo("EXTERNAL_ID_TAKEN");
        assertThat(products.at("/failed").asInt()).isEqualTo(7);
        Reply prices = api.post(
                "/api/v1/price-lists/BASE/prices/batch",
                "[{'sku': 'LM-1'}, {'sku': 'LM-1', 'amount': '11'}, {'sku': 'NO', 'amount': 1}, {'sku': 'LM-1', 'minQuantity': 5, 'amount': '0.00001'}]");
        assertThat(prices.at("/results").findValuesAsString("outcome"))
                .containsExactly("REFUSED", "UPDATED", "REFUSED", "REFUSED");
        assertThat(api.post("/api/v1/price-lists/NO/prices/batch", "[]").status())
                .isEqualTo(404);
        String tooMany = "[" + "{'sku': 'A', 'name': 'A'},".repeat(1000) + "{'sku': 'B', 'name': 'B'}]";
        assertThat(api.post("/api/v1/products/batch", tooMany).status()).isEqualTo(400);
    }

    @Test
    void refusesAPriceListForNobodyInMadeUpMoney() {
        assertThat(api.put("/api/v1/price-lists/X", "{'kind': 'TIER'}").code()).isEqualTo("PRICE_LIST_KIND");
        assertThat(api.put("/api/v1/price-lists/X", "{'kind': 'DISTRIBUTOR', 'distributor': 'D9'}")
                        .code())
                .isEqualTo("UNKNOWN_DISTRIBUTOR");
        assertThat(api.put("/api/v1/price-lists/X", "{'currency': 'XYZ'}").code())
                .isEqualTo("UNKNOWN_CURRENCY");
        Reply made = api.put("/api/v1/price-lists/X", "{'kind': 'DISTRIBUTOR', 'distributor': 'D1'}");
        assertThat(made.status()).as(made.toString()).isEqualTo(201);
        assertThat(made.text("/currency")).isEqualTo("CNY");
    }

    @Test
    void keepsExternalIdsUnique() {
        String order = "{'distributor': 'D1', 'externalId': 'PO-1', 'lines': [{'sku': 'LM-1', 'quantity': 1}]}";
        assertThat(api.post("/api/v1/orders", order).status()).isEqualTo(201);
        assertThat(api.post("/api/v1/orders", order).status()).isEqualTo(409);
        assertThat(api.post("/api/v1/orders/validate", order).code()).isEqualTo("EXTERNAL_ID_TAKEN");
        assertThat(api.put("/api/v1/products/LM-1", "{'externalId': 'E1'}").status())
                .isEqualTo(200);
        assertThat(api.put("/api/v1/products/LM-2", "{'name': 'Two', 'externalId': 'E1'}")
                        .status())
                .isEqualTo(409);
        assertThat(api.put("/api/v1/distributors/D2", "{'name': 'Two', 'externalId': 'E1'}")
                        .status())
                .isEqualTo(201);
        assertThat(api.put("/api/v1/distributors/D3", "{'name': 'Three', 'externalId': 'E1'}")
                        .code())
                .isEqualTo("EXTERNAL_ID_TAKEN");
    }

    @Test
    void shipsNoMoreThanIsKept() {
        Reply placed = api.post("/api/v1/orders", "{'distributor': 'D1', 'lines': [{'sku': 'LM-1', 'quantity': 3}]}");
        String path = "/api/v1/orders/" + placed.text("/number");
        assertThat(api.post(path + "/shipments", "{}").code()).isEqualTo("NOTHING_TO_SHIP");
        api.post(path + "/approve", null);
        Reply more = api.post(path + "/shipments", "{'lines': [{'lineId': '1', 'quantity': 4}]}");
        assertThat(more.code()).isEqualTo("MORE_THAN_RESERVED");
        assertThat(api.post(path + "/shipments", "{'lines': [{'lineId': '9', 'quantity': 1}]}")
                        .code())
                .isEqualTo("UNKNOWN_LINE");
        assertThat(api.post(path + "/shipments", "{'lines': [{'quantity': 1}]}").status())
                .isEqualTo(400);
        assertThat(api.post(path + "/cancel", "{'reason': 'changed plans'}").text("/status"))
                .isEqualTo("CANCELLED");
    }

    @Test
    void letsASuspendedTenantReadButNotWrite() {
        Operators.asOperator(() -> suspendTenant.suspend(tenant.slug(), "unpaid"));
        assertThat(api.get("/api/v1/products").status()).isEqualTo(200);
        Reply put = api.put("/api/v1/products/LM-1", "{'name': 'X'}");
        assertThat(put.status()).as(put.toString()).isEqualTo(403);
        assertThat(put.code()).isEqualTo("TENANT_SUSPENDED");
        String order = "{'distributor': 'D1', 'lines': [{'sku': 'LM-1', 'quantity': 1}]}";
        assertThat(api.post("/api/v1/orders", order).code()).isEqualTo("TENANT_SUSPENDED");
        assertThat(api.key("k").post("/api/v1/orders", order).code()).isEqualTo("TENANT_SUSPENDED");
    }
}
