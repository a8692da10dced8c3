package suivi.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Drives the shipped suivi.jar from outside, on Derby or on PostgreSQL as {@code suivi.shipped} says. */
class ShippedIT {

    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static EmbeddedPostgres postgres;

    private static Process server;

    private static String address;

    @BeforeAll
    static void start() throws IOException {
        Path home = Files.createTempDirectory(Path.of("target"), "home");
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        address = "http://127.0.0.1:" + port;
        ProcessBuilder command = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-jar", "target/suivi.jar");
        command.environment().put("SUIVI_PORT", Integer.toString(port));
        command.environment().put("SUIVI_HOME", home.toAbsolutePath().toString());
        command.environment().put("SUIVI_DEMONSTRATION", "true");
        if ("jar-on-postgresql".equals(System.getProperty("suivi.shipped"))) {
            postgres = EmbeddedPostgres.start();
            command.environment().put("SUIVI_DB_URL", postgres.getJdbcUrl("postgres", "postgres"));
        }
        File log = home.resolve("suivi.log").toFile();
        server = command.redirectErrorStream(true).redirectOutput(log).start();
        Instant end = Instant.now().plus(LONGEST_START);
        while (!isUp()) {
            assertThat(server.isAlive() && Instant.now().isBefore(end))
                    .as("the server is up; its log is %s", log)
                    .isTrue();
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        }
    }

    @AfterAll
    static void stop() throws Exception {
        server.destroy();
        server.waitFor(30, TimeUnit.SECONDS);
        if (postgres != null) {
            postgres.close();
        }
    }

    @Test
    void theFrontIsServedWithAStrictPolicy() throws Exception {
        HttpResponse<String> front = get("/");
        assertThat(front.statusCode()).isEqualTo(200);
        assertThat(front.body()).contains("Republic of Moldova");
        assertThat(front.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
    }

    @Test
    void moldovaIsNotBoundByTheCmw() throws Exception {
        assertThat(get("/obligations/provision/CMW/25(1)?country=MDA").body()).contains("tag-not-binding");
        assertThat(get("/api/v1/countries/MDA/treaties").body()).contains("\"binding\":\"NOT_BINDING\"");
    }

    @Test
    void mexicoIsBoundByTheCmwFromItsEntryIntoForce() throws Exception {
        assertThat(get("/obligations/provision/CMW/25?country=MEX&on=2003-06-30")
                        .body())
                .contains("tag-not-yet-in-force");
    }

    @Test
    void theCrosswalkLeadsFromCedawToGeneralRecommendation26() throws Exception {
        assertThat(get("/obligations/provision/CEDAW/2(f)").body()).contains("CEDAW-GR26 24(a)");
    }

    @Test
    void everyPageSpeaksSpanish() throws Exception {
        assertThat(get("/?lang=es").body()).contains("¿Qué pasó después?");
    }

    @Test
    void whatCannotBeMeantIsRefused() throws Exception {
        assertThat(get("/?lang=xx").statusCode()).isEqualTo(400);
        assertThat(get("/?q=%00").statusCode()).isEqualTo(400);
        assertThat(get("/countries/country/XXX").statusCode()).isEqualTo(404);
        HttpResponse<String> unknown = get("/api/v1/obligations/NONE");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(get("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(get("/api/v1/ledger").statusCode()).isEqualTo(401);
    }

    private static boolean isUp() {
        try {
            return get("/api/v1/countries").statusCode() == 200;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + path))
                .timeout(Duration.ofSeconds(30))
                .build();
        return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
    }
}
