package io.qudao.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.qudao.access.Actor;
import io.qudao.tenancy.Tenant;
import io.qudao.testing.ApiClientsOfTests;
import io.qudao.testing.CoreTest;
import io.qudao.testing.Tenants;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import tools.jackson.databind.json.JsonMapper;

/** Imports as an integrator sees them. */
@CoreTest
class ImportApiIT {

    @Autowired
    MockMvc mvc;

    @Autowired
    Tenants tenants;

    @Autowired
    ImportDesk desk;

    @Autowired
    ApiClientsOfTests clients;

    @Autowired
    JsonMapper json;

    @Test
    void takesAFileTellsItsProgressAndHandsOutItsErrors() throws Exception {
        Tenant tenant = tenants.create();
        Actor owner = ImportDesk.owner(tenant);
        long id = post(tenant, "key-1");
        assertThat(post(tenant, "key-1")).isEqualTo(id);
        desk.work(owner, id);
        mvc.perform(get("/api/v1/imports/" + id).with(token(tenant)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.status").value("COMPLETED_WITH_ERRORS"))
                .andExpect(jsonPath("$.total").value(2))
                .andExpect(jsonPath("$.created").value(1))
                .andExpect(jsonPath("$.failed").value(1));
        MvcResult errors = mvc.perform(get("/api/v1/imports/" + id + "/errors")
                        .header("Accept-Language", "en")
                        .with(token(tenant)))
                .andExpect(status().isOk())
                .andReturn();
        assertThat(errors.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains("3,sku,,BLANK_CELL,");
        Tenant other = tenants.create();
        mvc.perform(get("/api/v1/imports/" + id).with(token(other))).andExpect(status().isNotFound());
    }

    @Test
    void answersWithAProblemWhenTheFileIsNone() throws Exception {
        Tenant tenant = tenants.create();
        byte[] noise = new byte[5_000];
        new java.util.Random(1).nextBytes(noise);
        mvc.perform(multipart("/api/v1/imports")
                        .file(new MockMultipartFile("file", "noise.csv", "text/csv", noise))
                        .param("kind", "products")
                        .with(token(tenant)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("BINARY_FILE"));
        mvc.perform(multipart("/api/v1/imports").param("kind", "products").with(token(tenant)))
                .andExpect(status().isBadRequest());
    }

    private long post(Tenant tenant, String key) throws Exception {
        MvcResult result = mvc.perform(multipart("/api/v1/imports")
                        .file(new MockMultipartFile(
                                "file", "p.csv", "text/csv", "sku,name\nA,A\n,B\n".getBytes(StandardCharsets.UTF_8)))
                        .param("kind", "products")
                        .param("mapping", "{\"sku\":\"sku\",\"name\":\"name\"}")
                        .header("Idempotency-Key", key)
                        .with(token(tenant)))
                .andExpect(status().isAccepted())
                .andReturn();
        return json.readTree(result.getResponse().getContentAsString())
                .get("id")
                .asLong();
    }

    private RequestPostProcessor token(Tenant tenant) {
        String token = clients.caller(mvc, tenant).token();
        return request -> {
            request.setServerName(tenant.slug() + ".localhost");
            request.addHeader("Authorization", "Bearer " + token);
            return request;
        };
    }
}
