package suivi.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import suivi.shipped.Demonstration;
import suivi.shipped.Shipped;
import suivi.shipped.Visitor;

/** Input that cannot be meant gets a clear answer of ours, at either door (D1 to D3). */
@ExtendWith(Demonstration.class)
class BadInputIT {

    private static final String LONG = "x".repeat(10_000);

    private final Shipped suivi;

    BadInputIT(Shipped suivi) {
        this.suivi = suivi;
    }

    static Stream<String> pages() {
        return Stream.of(
                "/",
                "/countries/",
                "/countries/country/MEX",
                "/obligations/",
                "/obligations/instrument/CEDAW",
                "/obligations/provision/CEDAW/2(f)",
                "/recommendations/",
                "/recommendations/recommendation/DEMO-UPR-MDA-1:112.87",
                "/access/signin");
    }

    static Stream<String> resources() {
        return Stream.of(
                "/api/v1/countries",
                "/api/v1/countries/MEX",
                "/api/v1/countries/MEX/treaties",
                "/api/v1/obligations",
                "/api/v1/obligations/CEDAW",
                "/api/v1/obligations/CEDAW/2(f)",
                "/api/v1/recommendations",
                "/api/v1/recommendations/DEMO-UPR-MDA-1:112.87",
                "/api/v1/me",
                "/api/v1/people",
                "/api/v1/ledger");
    }

    @ParameterizedTest
    @MethodSource({"pages", "resources"})
    void d2_whatCannotBeMeantIsRefusedOnEveryAddress(String path) throws Exception {
        SoftAssertions all = new SoftAssertions();
        for (String parameter : new String[] {"q=%00", "lang=xx", "lang=", "q=" + LONG, "country=" + LONG}) {
            all.assertThatCode(() -> isRefused(suivi.get(path + "?" + parameter), 400))
                    .as(parameter.substring(0, Math.min(10, parameter.length())))
                    .doesNotThrowAnyException();
        }
        all.assertAll();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/countries/country/XXX",
                "/countries/country/%3Cscript%3E",
                "/countries/country",
                "/obligations/instrument/NONE",
                "/obligations/instrument",
                "/obligations/provision/CEDAW/999",
                "/obligations/provision/CEDAW",
                "/obligations/provision/CEDAW/2(f)/more",
                "/recommendations/recommendation/none",
                "/recommendations/recommendation",
                "/access/first",
                "/nothing-here",
                "/assets/nothing.css",
                "/WEB-INF/web.xml",
                "/index.jsp",
                "/api/v1/countries/XXX",
                "/api/v1/countries/XXX/treaties",
                "/api/v1/obligations/NONE",
                "/api/v1/obligations/CEDAW/999",
                "/api/v1/recommendations/none",
                "/api/v1/nothing-here",
                "/api/v2/countries",
                "/api"
            })
    void d3_anUnknownAddressIsNotFound(String path) throws Exception {
        isRefused(suivi.get(path), 404);
    }

    @ParameterizedTest
    @CsvSource({
        "/countries/country/MEX?on=2026-02-30,on",
        "/countries/country/MEX?on=yesterday,on",
        "/obligations/provision/CMW/25?on=2003-13-01,on",
        "/api/v1/countries/MEX/treaties?on=30-06-2003,on",
        "/obligations/instrument/CMW?country=mexico,country",
        "/recommendations/?page=-1,page",
        "/recommendations/?page=two,page",
        "/recommendations/?sort=best,sort",
        "/recommendations/?measure=none,measure",
        "/api/v1/recommendations?status=secret,status",
        "/api/v1/recommendations?size=1000,size",
    })
    void d2_aParameterThatCannotBeReadIsNamed(String path, String parameter) throws Exception {
        HttpResponse<String> answer = suivi.get(path);
        isRefused(answer, 400);
        assertThat(answer.body())
                .contains(path.startsWith("/api") ? "\"field\":\"" + parameter + "\"" : "<b>" + parameter + "</b>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api;x/v1/me",
                "/api/v1;x/me",
                "/api%2fv1/me",
                "/%2e/api/v1/me",
                "/access/signin;x=1",
                "/assets/suivi.css;x",
                "/assets/%2e%2e/access/account?x",
                "/assets/.%2E/access/account",
                "/assets/%2e%2e%2faccess/account?x",
                "/assets/..%2faccess/account?x",
                "/countries/country;x/MEX",
            })
    void d2_anAddressInDisguiseIsRefused(String path) throws Exception {
        HttpResponse<String> answer = suivi.get(path);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }

    @Test
    void d6_howeverTheApisAddressIsWrittenItKnowsNoCookies() throws Exception {
        Visitor coordinator = suivi.visitor();
        coordinator.signIn("coordinator.phl@demo.suivi", Shipped.PASSWORD);
        for (String path :
                new String[] {"/%61pi/v1/me", "/api/%761/me", "//api/v1/me", "/./api/v1/me", "/api;x/v1/me"}) {
            HttpResponse<String> answer = coordinator.get(path);
            assertThat(answer.statusCode()).as(path).isIn(400, 401, 404);
            assertThat(answer.body()).as(path).doesNotContain("coordinator.phl");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/assets/suivi.css,'public, max-age=300'",
        "/assets/suivi.css?v=1,'public, max-age=31536000'",
        "/assets/nothing.css?v=1,no-store",
        "/assets/../access/signin?x,no-store",
        "/access/signin?x,no-store",
        "/api/v1/countries,no-store",
    })
    void d1_nothingButAnAssetIsKept(String path, String caching) throws Exception {
        assertThat(suivi.get(path).headers().firstValue("Cache-Control")).contains(caching);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/access/signin", "/obligations/wording"})
    void d2_anUploadThatIsTooLargeOrDoesNotSayHowLargeIsRefused(String path) throws Exception {
        byte[] large = ("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\n\r\n"
                        + "x".repeat(3 * 1024 * 1024) + "\r\n--x--\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        isRefused(suivi.send(multipart(path).POST(BodyPublishers.ofByteArray(large))), 413);
        isRefused(
                suivi.send(multipart(path).POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))),
                411);
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", "Multipart/Form-Data; boundary=x"})
    void d2_aFormForTheApiIsNeverLargerThanWhatCanBeMeant(String type) throws Exception {
        byte[] large = new byte[3 * 1024 * 1024];
        for (String path : List.of("/api/v1/people", "/api/v1/imports")) {
            HttpResponse<String> answer = suivi.send(
                    suivi.request(path).header("Content-Type", type).POST(BodyPublishers.ofByteArray(large)));
            assertThat(answer.statusCode()).as(path).isIn(401, 413, 415);
        }
    }

    private HttpRequest.Builder multipart(String path) {
        return suivi.request(path).header("Content-Type", "multipart/form-data; boundary=x");
    }

    @Test
    void d3_anErrorSpeaksTheLanguageOfItsAddress() throws Exception {
        assertThat(suivi.get("/countries/country/XXX?lang=es").body()).contains("lang=\"es\"", "Aquí no hay nada");
        assertThat(suivi.get("/nothing-here?lang=es").body()).contains("lang=\"es\"", "Aquí no hay nada");
        assertThat(suivi.get("/api/v1/countries/XXX?lang=es").body()).contains("Aquí no hay nada");
        assertThat(suivi.get("/api/v1/nothing-here?lang=es").body()).contains("Aquí no hay nada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/me", "/api/v1/ledger", "/api/v1/people"})
    void a1_nobodyIsToldToSignIn(String path) throws Exception {
        HttpResponse<String> answer = suivi.get(path);
        isRefused(answer, 401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    }

    @Test
    void a7_aTokenThatIsNoneIsRefusedEvenWhereThePublicMayRead() throws Exception {
        isRefused(suivi.send(suivi.request("/api/v1/countries").header("Authorization", "Bearer suivi_none")), 401);
    }

    @Test
    void d3_aMethodThatIsNotThereIsSaidToBeNone() throws Exception {
        isRefused(suivi.send(suivi.request("/api/v1/countries").DELETE()), 405);
        isRefused(suivi.send(suivi.request("/api/v1/countries").POST(BodyPublishers.ofString("{}"))), 405);
    }

    @Test
    void d3_aMediaTypeThatIsNotReadIsSaidSo() throws Exception {
        isRefused(
                suivi.send(suivi.request("/api/v1/people")
                        .header("Content-Type", "text/xml")
                        .POST(BodyPublishers.ofString("<a/>"))),
                415);
        isRefused(suivi.send(suivi.request("/api/v1/countries").header("Accept", "image/png")), 406);
    }

    @Test
    void d3_malformedJsonIsRefused() throws Exception {
        isRefused(
                suivi.send(suivi.request("/api/v1/people")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"name\": "))),
                400);
    }

    @Test
    void d4_aFormFromAnotherSiteIsRefusedAndToldSo() throws Exception {
        HttpResponse<String> answer = suivi.send(suivi.request("/access/signin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Origin", "https://elsewhere.example")
                .POST(BodyPublishers.ofString("email=a&password=b")));
        isRefused(answer, 403);
        assertThat(answer.body()).contains("from another site").doesNotContain("recorded");
    }

    /** Ours, in words, with the headers of every answer, and without a trace of what the server is made of. */
    private static void isRefused(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.uri().getPath()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
        assertThat(answer.body()).doesNotContainIgnoringCase("payara").doesNotContain("Exception", "\tat ");
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (answer.uri().getPath().startsWith("/api")) {
            assertThat(type).startsWith("application/problem+json");
            assertThat(answer.body()).contains("\"status\":" + status, "\"code\"", "\"detail\"");
        } else {
            assertThat(type).startsWith("text/html");
            assertThat(answer.body()).contains("<h1>", "name-mark.svg");
        }
    }
}
