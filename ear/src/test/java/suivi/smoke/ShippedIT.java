package suivi.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import suivi.shipped.Demonstration;
import suivi.shipped.Shipped;

/** What is shipped does what it is for. */
@ExtendWith(Demonstration.class)
class ShippedIT {

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
}
