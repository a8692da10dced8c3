package suivi.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import suivi.shipped.Demonstration;
import suivi.shipped.Program;
import suivi.shipped.Shipped;
import suivi.shipped.Visitor;

/** The register as the public and a coordinator read it. */
@ExtendWith(Demonstration.class)
class RegisterIT {

    private static final String API = "/api/v1/recommendations";

    private static final Pattern REFERENCE = Pattern.compile("\"reference\":\"([^\"]+)\"");

    private final Shipped suivi;

    RegisterIT(Shipped suivi) {
        this.suivi = suivi;
    }

    @Test
    void r1_aRecommendationHasAnAddressThatPeopleCanCite() throws Exception {
        String page = "/recommendations/recommendation/DEMO-UPR-MDA-1:112.87";
        assertThat(suivi.get(page).body()).contains("<h1>DEMO/UPR/MDA/1, paragraph 112.87</h1>", page);
    }

    @Test
    void r2_theListGivesThePublicNothingThatIsNotPublic() throws Exception {
        for (String status : List.of("draft", "in_review")) {
            assertThat(list("?status=" + status)).contains("\"total\":0");
        }
        Visitor coordinator = suivi.visitor();
        coordinator.signIn("coordinator.mex@demo.suivi", Shipped.PASSWORD);
        String hers = coordinator.get("/recommendations/?status=draft").body();
        assertThat(hers).contains("tag-draft", "/MEX/").doesNotContain("/PHL/", "/MDA/");
        assertThat(suivi.get("/recommendations/?status=draft").body()).doesNotContain("tag-draft");
    }

    @Test
    void whatIsTheSameStillIsNotSentAgain() throws Exception {
        String path = "/recommendations/DEMO-UPR-MDA-1:112.87?lang=";
        Program program = Program.ofNobody(suivi);
        String tag = program.get(path + "en").headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = program.with("If-None-Match", tag).get(path + "en");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
        assertThat(program.with("If-None-Match", tag).get(path + "es").statusCode())
                .isEqualTo(200);
    }

    @Test
    void r4_whatDoesNotBindTheCountryIsSaidBesideTheLink() throws Exception {
        assertThat(suivi.get("/recommendations/recommendation/DEMO-UPR-MDA-1:112.87")
                        .body())
                .contains("tag-not-binding", "no breach");
    }

    @Test
    void r6_everyRecordOfTheDemonstrationIsMarkedAsFictitious() throws Exception {
        for (String country : List.of("MEX", "MDA", "PHL")) {
            for (String body : List.of("CEDAW", "UN-WOMEN-PROJECT")) {
                String all = list("?size=200&country=" + country + "&body=" + body);
                assertThat(references(all)).isNotEmpty().allMatch(reference -> reference.startsWith("DEMO-"));
                assertThat(all).doesNotContain("\"fictitious\":false");
            }
        }
    }

    @Test
    void aListIsReadPageByPage() throws Exception {
        HttpResponse<String> first = suivi.get(API + "?size=10&country=MEX");
        assertThat(first.headers().firstValue("Link").orElse("")).contains("page=1", "rel=\"next\"");
        assertThat(references(list("?size=10&country=MEX&page=1")))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(references(first.body()));
    }

    private String list(String query) throws IOException {
        return suivi.get(API + query).body();
    }

    private static List<String> references(String body) {
        return REFERENCE
                .matcher(body)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
