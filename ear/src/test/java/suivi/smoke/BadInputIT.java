package suivi.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import suivi.shipped.Demonstration;
import suivi.shipped.Shipped;

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
                "/access/first",
                "/nothing-here",
                "/assets/nothing.css",
                "/WEB-INF/web.xml",
                "/index.jsp",
                "/api/v1/countries/XXX",
                "/api/v1/countries/XXX/treaties",
                "/api/v1/obligations/NONE",
                "/api/v1/obligations/CEDAW/999",
                "/api/v1/nothing-here",
                "/api/v2/countries",
                "/api"
            })
    void d3_anUnknownAddressIsNotFound(String path) throws Exception {
        isRefused(suivi.get(path), 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/countries/country/MEX?on=2026-02-30",
                "/countries/country/MEX?on=yesterday",
                "/obligations/provision/CMW/25?on=2003-13-01",
                "/api/v1/countries/MEX/treaties?on=30-06-2003",
                "/obligations/instrument/CMW?country=mexico"
            })
    void d2_aParameterThatCannotBeReadIsNamed(String path) throws Exception {
        HttpResponse<String> answer = suivi.get(path);
        assertThat(answer.statusCode()).isIn(400, 404);
        isRefused(answer, answer.statusCode());
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
                suivi.send(suivi.request("/api/v1/me/tokens")
                        .header("Content-Type", "text/xml")
                        .POST(BodyPublishers.ofString("<a/>"))),
                415);
        isRefused(suivi.send(suivi.request("/api/v1/countries").header("Accept", "image/png")), 406);
    }

    @Test
    void d3_malformedJsonIsRefused() throws Exception {
        isRefused(
                suivi.send(suivi.request("/api/v1/me/tokens")
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString("{\"name\": "))),
                400);
    }

    @Test
    void d4_aFormFromAnotherSiteIsRefused() throws Exception {
        isRefused(
                suivi.send(suivi.request("/access/signin")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Origin", "https://elsewhere.example")
                        .POST(BodyPublishers.ofString("email=a&password=b"))),
                403);
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
