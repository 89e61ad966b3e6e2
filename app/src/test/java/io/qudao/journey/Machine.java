package io.qudao.journey;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;

/** The ERP system of a demo brand: it calls the API with a token. */
final class Machine {

    private static final String BOUNDARY = "----qudao-journey";
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final RunningProgram program;
    private final String host;
    private String token = "";

    private Machine(RunningProgram program, String slug) {
        this.program = program;
        this.host = slug + ".localhost:" + program.port();
    }

    /** Waits until the demo brand lets its machine in. */
    static Machine of(RunningProgram program, String slug) {
        Machine machine = new Machine(program, slug);
        Awaitility.await().atMost(PATIENCE).ignoreExceptions().until(machine::signIn);
        return machine;
    }

    /** Asks another address with the token of this one. */
    HttpResponse<String> at(String otherHost, String path) {
        return send(to(path).setHeader("Host", otherHost + ":" + program.port())
                .GET()
                .build());
    }

    private boolean signIn() {
        String basic = Base64.getEncoder().encodeToString("demo-erp:demo-qudao-2026".getBytes(StandardCharsets.UTF_8));
        HttpRequest request = to("/oauth2/token")
                .setHeader("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                .build();
        token = field(send(request).body(), "access_token");
        return !token.isEmpty();
    }

    void awaitProduct(String sku) {
        Awaitility.await()
                .atMost(PATIENCE)
                .until(() -> statusOf("/api/v1/stock?sku=" + sku) == 200
                        && get("/api/v1/stock?sku=" + sku).contains(sku));
        Awaitility.await().atMost(PATIENCE).until(() -> statusOf("/api/v1/distributors/HZ-LIGHTS") == 200);
    }

    int statusOf(String path) {
        return send(to(path).GET().build()).statusCode();
    }

    String get(String path) {
        return expected(send(to(path).GET().build()), 200);
    }

    int number(String path, String field) {
        Matcher matcher = Pattern.compile("\"" + field + "\"\\s*:\\s*(\\d+)").matcher(get(path));
        return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    /** Places one order; the same key gives the same order. @return its number */
    String order(String key) {
        String body = "{\"distributor\":\"HZ-LIGHTS\",\"externalId\":\"" + key
                + "\",\"lines\":[{\"sku\":\"LM-BL-0053\",\"quantity\":\"10\"}]}";
        HttpRequest request = to("/api/v1/orders")
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return field(expected(send(request), 201), "number");
    }

    /** @return the import's id */
    String upload(String kind, String fileName, String content) {
        String body = "--" + BOUNDARY + "\r\nContent-Disposition: form-data; name=\"kind\"\r\n\r\n" + kind + "\r\n--"
                + BOUNDARY
                + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: text/csv\r\n\r\n" + content + "\r\n--" + BOUNDARY + "--\r\n";
        HttpRequest request = to("/api/v1/imports")
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        HttpResponse<String> answer = send(request);
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return field(answer.body(), "id");
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + program.port() + path))
                .timeout(Duration.ofSeconds(30))
                .header("Host", host)
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException("No answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String expected(HttpResponse<String> answer, int status) {
        if (answer.statusCode() != status) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static String field(String json, String name) {
        Matcher matcher =
                Pattern.compile("\"" + name + "\"\\s*:\\s*\"?([^\",}]+)").matcher(json);
        return matcher.find() ? matcher.group(1) : "";
    }
}
