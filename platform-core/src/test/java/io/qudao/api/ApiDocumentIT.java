package io.qudao.api;

import static org.assertj.core.api.Assertions.assertThat;

import io.qudao.api.security.ScopeRules;
import io.qudao.testing.ApiCaller;
import io.qudao.testing.ApiCaller.Reply;
import io.qudao.testing.CoreTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;

@CoreTest
class ApiDocumentIT {

    @Autowired
    MockMvc mvc;

    private Reply document(String language) {
        return ApiCaller.at(mvc, "localhost")
                .header("Accept-Language", language)
                .get("/v3/api-docs");
    }

    @Test
    void everyReferenceLeadsSomewhere() throws Exception {
        Reply reply = document("en");
        assertThat(reply.status()).isEqualTo(200);
        Files.writeString(Path.of("target/openapi.json"), reply.body());
        JsonNode document = reply.json();
        assertThat(document.at("/openapi").asString()).startsWith("3.0");
        List<String> references = new ArrayList<>();
        document.findValues("$ref").forEach(r -> references.add(r.asString()));
        assertThat(references).isNotEmpty().allMatch(r -> !document.at(r.substring(1))
                .isMissingNode());
    }

    @Test
    void everyOperationIsWhole() {
        JsonNode document = document("en").json();
        List<String> ids = new ArrayList<>();
        document.at("/paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    String name = operation.getKey() + " " + path.getKey();
                    JsonNode described = operation.getValue();
                    ids.add(described.at("/operationId").asString());
                    assertThat(described.at("/summary").asString()).as(name).isNotBlank();
                    assertThat(described.at("/tags").size()).as(name).isEqualTo(1);
                    assertThat(described.at("/responses/400").isMissingNode())
                            .as(name)
                            .isFalse();
                    assertThat(described.at("/responses").propertyNames())
                            .as(name)
                            .anyMatch(s -> s.startsWith("2"));
                    assertThat(ScopeRules.needed(operation.getKey().toUpperCase(java.util.Locale.ROOT), path.getKey()))
                            .as(name)
                            .isPresent();
                    if (operation.getKey().equals("post")) {
                        assertThat(described.at("/parameters").findValuesAsString("name"))
                                .as(name)
                                .contains("Idempotency-Key");
                    }
                }));
        assertThat(ids).doesNotHaveDuplicates().contains("placeOrder", "createTenant", "listCatalogue");
        assertThat(document.at("/components/schemas/Order/properties/total/$ref")
                        .asString())
                .endsWith("/Money");
        assertThat(document.at("/components/schemas/OrderLine/properties/quantity/format")
                        .asString())
                .isEqualTo("decimal");
        assertThat(document.at("/components/securitySchemes/oauth2/flows/clientCredentials/tokenUrl")
                        .asString())
                .isEqualTo("/oauth2/token");
    }

    @Test
    void saysWhatMayBeNull() {
        JsonNode order = document("en").json().at("/components/schemas/Order");
        assertThat(order.at("/properties/number/nullable").asBoolean()).isTrue();
        assertThat(order.at("/required").toString()).contains("\"total\"").doesNotContain("\"number\"");
        assertThat(document("en")
                        .json()
                        .at("/components/schemas/PageOrder/properties/next/nullable")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void queriesAreOptionalUnlessTheyAreNot() {
        JsonNode parameters = document("en").json().at("/paths/~1api~1v1~1catalogue/get/parameters");
        parameters.forEach(p -> assertThat(p.at("/required").asBoolean())
                .as(p.at("/name").asString())
                .isEqualTo(p.at("/name").asString().equals("distributor")));
    }

    @Test
    void isWrittenInTheReadersLanguage() {
        assertThat(document("zh-CN")
                        .json()
                        .at("/paths/~1api~1v1~1orders/post/summary")
                        .asString())
                .isEqualTo("下单");
        assertThat(document("en")
                        .json()
                        .at("/paths/~1api~1v1~1orders/post/summary")
                        .asString())
                .isEqualTo("Place an order");
    }

    @Test
    void peopleReadItInBothLanguagesWithoutAnythingFromElsewhere() {
        ApiCaller anyone = ApiCaller.at(mvc, "localhost");
        Reply english = anyone.header("Accept-Language", "en").get("/api");
        assertThat(english.status()).isEqualTo(200);
        assertThat(english.response().getContentType()).startsWith("text/html");
        assertThat(english.body()).contains("lang=\"en\"", "?lang=zh-CN").doesNotContain("{{", "http://", "https://");
        assertThat(anyone.get("/api?lang=zh-CN").body()).contains("权限范围");
    }
}
