package suivi.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
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
    void p1_theFrontIsServedWithAStrictPolicyAndWithoutASession() throws Exception {
        HttpResponse<String> front = get("/");
        assertThat(front.statusCode()).isEqualTo(200);
        assertThat(front.body()).contains("Republic of Moldova");
        assertThat(front.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(front.headers().firstValue("Set-Cookie")).isEmpty();
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

    @Test
    void d1_anErrorCarriesTheHeadersToo() throws Exception {
        HttpResponse<String> nothing = get("/nothing-here");
        assertThat(nothing.statusCode()).isEqualTo(404);
        assertThat(nothing.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(nothing.body()).doesNotContain("Payara");
    }

    @Test
    void d5_aCoordinatorSignsInAndSeesHerAccount() throws Exception {
        HttpResponse<String> answer = signIn("coordinator.mex@demo.suivi", "suivi-demonstration-2026");
        assertThat(answer.statusCode()).isEqualTo(302);
        String cookie = answer.headers().allValues("Set-Cookie").stream()
                .filter(set -> set.startsWith("suivi="))
                .findFirst()
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly").containsIgnoringCase("SameSite=Lax");
        HttpResponse<String> account = send(request("/access/account").header("Cookie", cookie.split(";")[0]));
        assertThat(account.statusCode()).isEqualTo(200);
        assertThat(account.body()).contains("Coordinator", "Mexico");
    }

    @Test
    void a5_aWrongPasswordAndAnUnknownAccountAreAnsweredAlike() throws Exception {
        HttpResponse<String> wrong = signIn("auditor@demo.suivi", "not the password");
        HttpResponse<String> unknown = signIn("nobody@demo.suivi", "not the password");
        assertThat(wrong.statusCode()).isEqualTo(200).isEqualTo(unknown.statusCode());
        assertThat(wrong.body().replace("auditor@demo.suivi", ""))
                .isEqualTo(unknown.body().replace("nobody@demo.suivi", ""))
                .contains("do not go together");
        assertThat(wrong.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("suivi=");
    }

    private static HttpResponse<String> signIn(String email, String password) throws IOException, InterruptedException {
        String form = "signin=signin&submit=x&next=&jakarta.faces.ViewState=stateless&email="
                + URLEncoder.encode(email, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        return send(request("/access/signin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private static boolean isUp() {
        try {
            return get("/api/v1/countries").statusCode() == 200;
        } catch (IOException | InterruptedException e) {
            return false;
        }
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path));
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address + path)).timeout(Duration.ofSeconds(30));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
