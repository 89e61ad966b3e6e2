package io.qudao.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.tenancy.Tenant;
import io.qudao.testing.ApiCaller;
import io.qudao.testing.ApiCaller.Reply;
import io.qudao.testing.ApiClientsOfTests;
import io.qudao.testing.CoreTest;
import io.qudao.testing.CountedStatements;
import io.qudao.testing.Tenants;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Lists are whole however one reads them, and cost as many statements for many rows as for few. */
@CoreTest
class ApiListsIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    @Autowired
    ApiClientsOfTests clients;

    ApiCaller api;

    @BeforeEach
    void aBrandWith120Products() {
        Tenant tenant = tenants.create();
        api = clients.caller(mvc, tenant);
        api.post("/api/v1/products/batch", rows("{'sku': 'P-%03d', 'name': 'Product %03d', 'category': 'Lamps'}"));
        api.post("/api/v1/price-lists/BASE/prices/batch", rows("{'sku': 'P-%03d', 'amount': '%d.5'}"));
        api.put("/api/v1/distributors/D1", "{'name': 'One', 'tier': 'A'}");
    }

    private static String rows(String pattern) {
        return IntStream.rangeClosed(1, 120)
                .mapToObj(i -> pattern.formatted(i, i))
                .collect(Collectors.joining(",", "[", "]"));
    }

    @Test
    void readsAllOfAListPageByPage() {
        assertThat(skus("/api/v1/products?", 4)).hasSize(120).isSorted().doesNotHaveDuplicates();
        assertThat(skus("/api/v1/products?limit=50&", 3)).hasSize(120);
        assertThat(skus("/api/v1/products?limit=120&", 1)).hasSize(120);
        assertThat(skus("/api/v1/products?q=Product&category=Lamps&limit=100&", 2))
                .hasSize(120);
        assertThat(skus("/api/v1/catalogue?distributor=D1&limit=24&", 5)).hasSize(120);
        assertThat(skus("/api/v1/products?updatedSince=2099-01-01T00:00:00Z&", 1))
                .isEmpty();
    }

    /** @param pages how many it takes at the least */
    private List<String> skus(String path, int pages) {
        List<String> skus = new ArrayList<>();
        String cursor = "";
        int read = 0;
        do {
            Reply page = api.get(path + "cursor=" + cursor);
            page.at("/items").forEach(item -> skus.add(item.at("/sku").asString()));
            cursor = page.at("/next").isNull() ? "" : page.text("/next");
            read++;
        } while (!cursor.isEmpty());
        assertThat(read).isGreaterThanOrEqualTo(Math.min(pages, 3)).isLessThanOrEqualTo(5);
        return skus;
    }

    @Test
    void costsNoMoreStatementsForMoreRows() {
        api.get("/api/v1/catalogue?distributor=D1&limit=1");
        assertThat(statements("/api/v1/products?limit=1"))
                .isEqualTo(statements("/api/v1/products?limit=120"))
                .isLessThanOrEqualTo(2);
        assertThat(statements("/api/v1/catalogue?distributor=D1&limit=1"))
                .isEqualTo(statements("/api/v1/catalogue?distributor=D1&limit=120"))
                .isLessThanOrEqualTo(5);
        place(2);
        int few = CountedStatements.during(() -> place(2));
        int many = CountedStatements.during(() -> place(100));
        assertThat(many).isLessThanOrEqualTo(few + 8).isLessThanOrEqualTo(32);
        assertThat(statements("/api/v1/orders?limit=1"))
                .isEqualTo(statements("/api/v1/orders?limit=3"))
                .isLessThanOrEqualTo(5);
    }

    private int statements(String path) {
        return CountedStatements.during(() -> {
            assertThat(api.get(path).status()).isEqualTo(200);
            return null;
        });
    }

    private Reply place(int lines) {
        Reply placed = api.key("order " + lines + " " + System.nanoTime())
                .post(
                        "/api/v1/orders",
                        IntStream.rangeClosed(1, lines)
                                .mapToObj(i -> "{'sku': 'P-%03d', 'quantity': 2}".formatted(i))
                                .collect(Collectors.joining(",", "{'distributor': 'D1', 'lines': [", "]}")));
        assertThat(placed.status()).as(placed.toString()).isEqualTo(201);
        return placed;
    }

    @Test
    void findsOrdersByStateDistributorAndTime() {
        String number = place(1).text("/number");
        assertThat(api.get("/api/v1/orders?status=PENDING_APPROVAL,CONFIRMED&distributor=D1")
                        .text("/items/0/number"))
                .isEqualTo(number);
        assertThat(api.get("/api/v1/orders?status=CONFIRMED").at("/items").size())
                .isZero();
        assertThat(api.get("/api/v1/orders?distributor=D2").at("/items").size()).isZero();
        assertThat(api.get("/api/v1/orders?updatedSince=2099-01-01T00:00:00Z")
                        .at("/items")
                        .size())
                .isZero();
        assertThat(api.get("/api/v1/distributors?q=One").text("/items/0/code")).isEqualTo("D1");
        assertThat(api.get("/api/v1/stock?sku=P-001&warehouse=MAIN")
                        .at("/items")
                        .size())
                .isZero();
        assertThat(api.get("/api/v1/price-lists").at("/items").findValuesAsString("code"))
                .containsExactly("A", "B", "BASE", "C");
        assertThat(api.get("/api/v1/prices?distributor=D1&sku=P-001&sku=P-002&at=2026-01-01")
                        .at("/items")
                        .findValuesAsString("sku"))
                .containsExactly("P-001", "P-002");
    }
}
