package suivi.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import suivi.shipped.Demonstration;
import suivi.shipped.Shipped;

/** What is shipped does what it is for. */
@ExtendWith(Demonstration.class)
class ShippedIT {

    /** The mark beside the binding, not the one beside a fact. */
    private static final String BACKGROUND = "tag-check tag-plain";

    private final Shipped suivi;

    ShippedIT(Shipped suivi) {
        this.suivi = suivi;
    }

    @Test
    void p1_theFrontIsServedWithAStrictPolicyAndWithoutASession() throws Exception {
        HttpResponse<String> front = suivi.get("/");
        assertThat(front.statusCode()).isEqualTo(200);
        assertThat(front.body()).contains("Republic of Moldova");
        assertThat(front.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'");
        assertThat(front.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void p4_theDemonstrationSaysSoOnEveryPage() throws Exception {
        assertThat(suivi.get("/").body()).contains("fictitious");
        assertThat(suivi.get("/obligations/").body()).contains("fictitious");
    }

    @Test
    void o4_moldovaIsNotBoundByTheCmw() throws Exception {
        assertThat(suivi.get("/obligations/provision/CMW/25(1)?country=MDA").body())
                .contains("tag-not-binding");
        assertThat(suivi.get("/api/v1/countries/MDA/treaties").body()).contains("\"binding\":\"NOT_BINDING\"");
    }

    @Test
    void o3_mexicoIsBoundByTheCmwFromItsEntryIntoForce() throws Exception {
        assertThat(suivi.get("/obligations/provision/CMW/25?country=MEX&on=2003-06-30")
                        .body())
                .contains("tag-not-yet-in-force");
        assertThat(suivi.get("/obligations/provision/CMW/25?country=MEX&on=2003-07-01")
                        .body())
                .contains("tag-binding")
                .doesNotContain("tag-not-yet-in-force");
    }

    @Test
    void o6_aStandingThatRestsOnBackgroundSaysSoWhereverItIsShown() throws Exception {
        for (String page : List.of("/", "/countries/", "/countries/country/PHL", "/obligations/")) {
            assertThat(suivi.get(page).body()).as(page).contains(BACKGROUND);
        }
        assertThat(between("role=\"status\"", "</p>", "/obligations/instrument/CEDAW?country=PHL"))
                .contains(BACKGROUND);
        assertThat(between("role=\"status\"", "</p>", "/obligations/instrument/CEDAW-GR26?country=PHL"))
                .contains(BACKGROUND);
        assertThat(between("<h1>", "</div>", "/obligations/provision/CEDAW/11?country=PHL"))
                .contains(BACKGROUND);
        assertThat(between("<aside", "<dl", "/obligations/provision/CEDAW/11?country=PHL"))
                .contains(BACKGROUND);
    }

    @Test
    void o6_aStandingWhoseFactsWereReadInTheirSourceSaysNothingOfTheKind() throws Exception {
        assertThat(suivi.get("/obligations/instrument/CMW?country=PHL").body()).doesNotContain("tag-check");
        assertThat(suivi.get("/obligations/provision/CMW/25?country=PHL").body())
                .doesNotContain("tag-check");
    }

    @Test
    void o6_thatMoldovaIsNoPartySaysUntilWhenSomebodyLooked() throws Exception {
        assertThat(suivi.get("/countries/country/MDA").body()).contains("as checked in 2022");
    }

    @Test
    void theCrosswalkLeadsFromCedawToGeneralRecommendation26() throws Exception {
        assertThat(suivi.get("/obligations/provision/CEDAW/2(f)").body()).contains("CEDAW-GR26 24(a)");
    }

    @Test
    void everyPageSpeaksSpanish() throws Exception {
        assertThat(suivi.get("/?lang=es").body()).contains("¿Qué pasó después?");
    }

    @Test
    void itsHealthItsMetricsAndItsDescriptionAreThere() throws Exception {
        assertThat(suivi.get("/health/live").body()).contains("UP");
        assertThat(suivi.get("/health/ready").body()).contains("UP");
        assertThat(suivi.get("/metrics").statusCode()).isEqualTo(200);
        assertThat(suivi.get("/openapi").body()).contains("/api/v1/obligations/{instrument}");
    }

    /** That part of the page, for what may also stand elsewhere on it. */
    private String between(String start, String end, String page) throws IOException {
        String body = suivi.get(page).body();
        int from = body.indexOf(start);
        assertThat(from).as(start + " on " + page).isNotNegative();
        return body.substring(from, body.indexOf(end, from));
    }
}
