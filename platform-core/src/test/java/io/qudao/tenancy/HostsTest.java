package io.qudao.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HostsTest {

    private final Hosts hosts = new Hosts("qudao.example", "https://qudao.example");

    @Test
    void findsTheOneLabelBeforeTheBaseDomain() {
        assertThat(hosts.slug("lumen.qudao.example")).contains("lumen");
        assertThat(hosts.slug("LUMEN.Qudao.Example")).contains("lumen");
    }

    @Test
    void takesNothingElseForATenant() {
        assertThat(hosts.slug("a.b.qudao.example")).isEmpty();
        assertThat(hosts.slug("evilqudao.example")).isEmpty();
        assertThat(hosts.slug("qudao.example.evil.com")).isEmpty();
        assertThat(hosts.slug("lumen.qudao.example.")).isEmpty();
        assertThat(hosts.slug("127.0.0.1")).isEmpty();
        assertThat(hosts.isPlatform("qudao.example.")).isFalse();
    }

    @Test
    void writesAddressesAsUsersTypeThem() {
        assertThat(hosts.tenantUrl("lumen", "/admin")).isEqualTo("https://lumen.qudao.example/admin");
    }
}
