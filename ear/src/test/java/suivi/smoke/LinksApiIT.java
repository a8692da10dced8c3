package suivi.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import suivi.shipped.Demonstration;
import suivi.shipped.Program;
import suivi.shipped.Shipped;

/** Linking by REST: what two people decide, how it binds, and what is refused. */
@ExtendWith(Demonstration.class)
class LinksApiIT {

    private static final String MEXICO = "/recommendations/DEMO-CEDAW-MEX-1:24(c)";

    private static final String MOLDOVA = "/recommendations/DEMO-CEDAW-MDA-1:21(b)";

    private final Shipped suivi;

    private final Program first;

    private final Program second;

    private final Program abroad;

    private final Program expert;

    private final Program ofMoldova;

    LinksApiIT(Shipped suivi) throws IOException {
        this.suivi = suivi;
        first = Program.of("coordinator.mex@demo.suivi", suivi);
        second = Program.of("coordinator2.mex@demo.suivi", suivi);
        abroad = Program.of("coordinator.phl@demo.suivi", suivi);
        expert = Program.of("expert1.cedaw@demo.suivi", suivi);
        ofMoldova = Program.of("coordinator.mda@demo.suivi", suivi);
    }

    @Test
    void r16_oneProposesAnotherConfirmsAndTwoTakeAway() throws IOException {
        HttpResponse<String> proposed = first.post(MEXICO + "/links", "{\"provision\": \"CEDAW 13(a)\"}");
        assertThat(proposed.statusCode()).as(proposed.body()).isEqualTo(201);
        assertThat(proposed.headers().firstValue("Location")).isPresent();
        String link = MEXICO + "/links/"
                + Program.read(proposed).getJsonObject("link").getString("id");
        assertThat(code(first.post(link + "/confirmation"))).isEqualTo("409 link.own");
        assertThat(abroad.post(link + "/confirmation").statusCode()).isEqualTo(403);
        assertThat(second.post(link + "/confirmation").statusCode()).isEqualTo(200);
        assertThat(suivi.get("/api/v1" + MEXICO).body()).contains("CEDAW 13(a)");
        assertThat(first.delete(link).statusCode()).isEqualTo(202);
        assertThat(code(first.delete(link))).isEqualTo("409 link.own");
        assertThat(expert.delete(link).statusCode()).isEqualTo(204);
        assertThat(suivi.get("/api/v1" + MEXICO).body()).doesNotContain("CEDAW 13(a)");
        assertThat(code(second.post(link + "/confirmation"))).isEqualTo("404 not-found.link");
        assertThat(first.get("/ledger?size=50").body())
                .contains(
                        "recommendation.propose-link",
                        "recommendation.confirm-link",
                        "recommendation.propose-unlink",
                        "recommendation.confirm-unlink");
    }

    @Test
    void r4_moldovaLinkedToCmw25IsNotBindingAndMexicoIs() throws IOException {
        assertThat(code(expert.post(MOLDOVA + "/links", "{\"provision\": \"CMW 25\"}")))
                .isEqualTo("400 invalid");
        HttpResponse<String> proposed = expert.post(
                MOLDOVA + "/links", "{\"provision\": \"CMW 25\", \"reasons\": {\"en\": \"To align with it.\"}}");
        assertThat(binding(proposed)).isEqualTo("NOT_BINDING");
        String link = MOLDOVA + "/links/"
                + Program.read(proposed).getJsonObject("link").getString("id");
        assertThat(binding(ofMoldova.post(link + "/confirmation"))).isEqualTo("NOT_BINDING");
        assertThat(suivi.get("/recommendations/recommendation/DEMO-CEDAW-MDA-1:21(b)")
                        .body())
                .contains("CMW 25", "not binding");
        assertThat(suivi.get("/api/v1/recommendations/export?country=MDA").body())
                .contains("CMW 25 (NOT_BINDING)");
        HttpResponse<String> mexico = first.post(MEXICO + "/links", "{\"provision\": \"CMW 25\"}");
        assertThat(binding(mexico)).isEqualTo("BINDING");
        String there = Program.read(mexico).getJsonObject("link").getString("id");
        assertThat(first.delete(MEXICO + "/links/" + there).statusCode()).isEqualTo(204);
    }

    @Test
    void o14_whatBindsInsteadIsOfferedWithTheWay() throws IOException {
        String path = "/api/v1/obligations/CMW/25/binding?country=";
        assertThat(suivi.get(path + "MDA&on=2024-01-01").body())
                .contains("\"NOT_BINDING\"", "CEDAW 11(1)(d)", "CEDAW-GR26 26(b)");
        assertThat(suivi.get(path + "MEX&on=2024-01-01").body()).contains("\"BINDING\"");
        assertThat(suivi.get(path + "MEX&on=2003-06-30").body()).doesNotContain("\"binding\":\"BINDING\"");
        assertThat(suivi.get(path).statusCode()).isEqualTo(400);
        assertThat(suivi.get(path + "XXX").statusCode()).isEqualTo(404);
    }

    @Test
    void s15_suggestionsSayWhyAndAreForThoseWhoMayPropose() throws IOException {
        List<JsonObject> suggestions = Program.structure(expert.get(MOLDOVA + "/links/suggestions"))
                .asJsonArray()
                .getValuesAs(JsonObject.class);
        assertThat(suggestions)
                .isNotEmpty()
                .hasSizeLessThanOrEqualTo(10)
                .allMatch(each -> !each.getJsonArray("words").isEmpty()
                        || !each.getJsonArray("linked").isEmpty());
        assertThat(abroad.get(MOLDOVA + "/links/suggestions").statusCode()).isEqualTo(403);
        assertThat(suivi.get("/api/v1" + MOLDOVA + "/links/suggestions").statusCode())
                .isEqualTo(401);
        assertThat(suivi.get("/api/v1" + MOLDOVA + "/links").statusCode()).isEqualTo(401);
    }

    @Test
    void s16_whatIsLackingIsFound() throws IOException {
        assertThat(suivi.get("/api/v1/recommendations?lacks=due&country=MEX").body())
                .contains("DEMO-CEDAW-MEX-1:24(c)");
        assertThat(suivi.get("/api/v1/recommendations?lacks=link").body()).doesNotContain("DEMO-CEDAW-MEX-1:24(c)");
        assertThat(suivi.get("/api/v1/recommendations?lacks=everything").statusCode())
                .isEqualTo(400);
    }

    private static String binding(HttpResponse<String> answer) {
        return Program.read(answer).getJsonObject("link").getString("binding");
    }

    private static String code(HttpResponse<String> answer) {
        String code = answer.body().replaceAll("(?s).*?\"code\":\"([^\"]+)\".*", "$1");
        return answer.statusCode() + " " + code;
    }
}
