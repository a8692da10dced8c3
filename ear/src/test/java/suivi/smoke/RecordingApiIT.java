package suivi.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import suivi.shipped.Demonstration;
import suivi.shipped.Program;
import suivi.shipped.SearchIndex;
import suivi.shipped.Shipped;

/** Recording, reviewing and publishing by REST: the story of a paragraph, and what is refused on its way. */
@ExtendWith(Demonstration.class)
class RecordingApiIT {

    private static final String API = "/recommendations";

    private static final int WRITERS = 50;

    private final Shipped suivi;

    private final Program first;

    private final Program second;

    private final Program abroad;

    RecordingApiIT(Shipped suivi) throws IOException {
        this.suivi = suivi;
        first = Program.of("coordinator.mex@demo.suivi", suivi);
        second = Program.of("coordinator2.mex@demo.suivi", suivi);
        abroad = Program.of("coordinator.phl@demo.suivi", suivi);
    }

    @Test
    void r9_oneRecordsAnotherPublishesAndAThirdOnlyReads() throws IOException {
        String reference = recorded("The Ministry of Labour should publish its inspection reports of lanterns.");
        String path = API + "/" + reference;
        assertThat(suivi.get("/api/v1" + path).statusCode()).isEqualTo(404);
        assertThat(send(abroad, "GET", path + "/draft", null, null).statusCode())
                .isEqualTo(404);
        String sent = tag(send(first, "POST", path + "/review", edition(first, reference), ""));
        HttpResponse<String> own = send(first, "POST", path + "/publication", sent, "");
        assertThat(own.statusCode()).isEqualTo(409);
        assertThat(own.body()).contains("\"code\":\"revision.own\"");
        assertThat(send(second, "POST", path + "/publication", sent, "").statusCode())
                .isEqualTo(200);
        assertThat(suivi.get("/api/v1" + path).body()).contains("PUBLISHED", "lanterns");
        assertThat(send(abroad, "GET", path, null, null).statusCode()).isEqualTo(200);
        assertThat(send(abroad, "PUT", path, edition(first, reference), content("Not mine."))
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(abroad, "POST", path + "/archive", null, "").statusCode())
                .isEqualTo(403);
        new SearchIndex(Program.of("administrator@demo.suivi", suivi)).awaitQuiet(Duration.ofSeconds(30));
        assertThat(suivi.get("/api/v1" + API + "?q=lanterns").body()).contains(reference);
        String ledger = send(first, "GET", "/ledger?size=50", null, null).body();
        assertThat(ledger)
                .contains(reference, "recommendation.record", "recommendation.send", "recommendation.publish");
    }

    @Test
    void r10_anEditIsReadByThePublicOnlyWhenAnotherPublishedIt() throws IOException {
        String reference = published("The State party should count its lighthouses.");
        String path = API + "/" + reference;
        HttpResponse<String> edited = send(
                first, "PUT", path, edition(first, reference), content("The State party should count its harbours."));
        assertThat(edited.statusCode()).isEqualTo(200);
        assertThat(suivi.get("/api/v1" + path).body()).contains("lighthouses").doesNotContain("harbours");
        send(first, "POST", path + "/review", tag(edited), "");
        send(second, "POST", path + "/publication", edition(second, reference), "");
        assertThat(suivi.get("/api/v1" + path).body()).contains("harbours").doesNotContain("lighthouses");
        assertThat(send(second, "GET", path + "/revisions", null, null).body())
                .contains("\"change\":\"REMOVED\"", "lighthouses", "Lucía Robles", "Marisol Ortega");
        assertThat(send(abroad, "GET", path + "/revisions", null, null).statusCode())
                .isEqualTo(403);
    }

    /** Whoever is told to be too late looks again and writes anew, until all have written. */
    @Test
    void r11_ofManyAtOnceEachIsTakenOrTold() throws Exception {
        String reference = recorded("Fifty people write this.");
        String path = API + "/" + reference;
        List<Callable<Integer>> writers = new ArrayList<>();
        String edition = edition(first, reference);
        for (int i = 0; i < WRITERS; i++) {
            String body = content("Written by writer " + i + ".");
            writers.add(() -> send(first, "PUT", path, edition, body).statusCode());
        }
        List<Integer> answers = new ArrayList<>();
        ExecutorService together = Executors.newFixedThreadPool(WRITERS);
        try {
            for (Future<Integer> answer : together.invokeAll(writers)) {
                answers.add(answer.get());
            }
        } finally {
            together.shutdown();
        }
        assertThat(answers).hasSize(WRITERS).containsOnlyOnce(200).allMatch(status -> status == 200 || status == 412);
        assertThat(edition(first, reference)).isNotEqualTo(edition);
        assertThat(send(first, "PUT", path, edition(first, reference), content("Written by the last."))
                        .statusCode())
                .isEqualTo(200);
        JsonObject draft = json(send(first, "GET", path + "/draft", null, null));
        assertThat(draft.getJsonObject("content").getJsonObject("texts").getString("en"))
                .isEqualTo("Written by the last.");
    }

    @Test
    void r12_aFollowUpFallsDueTwoYearsAfterTheCommitteesAdoptedIt() throws IOException {
        String reference = recorded("Due in two years.");
        assertThat(send(first, "GET", API + "/" + reference, null, null).body()).contains("\"due\":\"2026-02-20\"");
    }

    @Test
    void r13_aParagraphIsSplitAndHintedAt() throws IOException {
        HttpResponse<String> split = send(
                first,
                "POST",
                API + "/drafting/split",
                null,
                "{\"text\":\"It should: (a) Adopt a law on it; (b) Train all the judges.\"}");
        assertThat(split.body()).contains("\"letter\":\"a\"", "\"text\":\"Adopt a law on it\"", "\"letter\":\"b\"");
        assertThat(send(first, "POST", API + "/drafting/hints", null, content("Continue its efforts."))
                        .body())
                .contains("NO_ACTOR", "NOT_VERIFIABLE");
    }

    @Test
    void r8_whatCannotBeTakenNamesItsFieldAndChangesNothing() throws IOException {
        for (Map.Entry<String, String> bad : Map.of(
                        "{}",
                        "country",
                        "{\"document\":{\"country\":\"MEX\",\"adopted\":\"yesterday\"}}",
                        "adopted",
                        "{\"document\":{\"country\":\"MEX\"},\"content\":{\"kind\":\"wish\"}}",
                        "kind",
                        "{\"document\":{\"country\":\"MEX\",\"symbol\":\"X/1\",\"body\":\"CEDAW\"},"
                                + "\"original\":\"en\",\"content\":{}}",
                        "adopted")
                .entrySet()) {
            HttpResponse<String> answer = send(first, "POST", API, null, bad.getKey());
            assertThat(answer.statusCode()).as(bad.getKey()).isEqualTo(400);
            assertThat(answer.body()).contains("\"field\":\"" + bad.getValue() + "\"");
            assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        }
        assertThat(send(first, "POST", API, null, "[1").statusCode()).isEqualTo(400);
        String reference = recorded("Stays as it is.");
        assertThat(send(first, "PUT", API + "/" + reference, null, content("No edition."))
                        .body())
                .contains("\"field\":\"If-Match\"");
        assertThat(send(abroad, "POST", API, null, wanted("Not her country.")).statusCode())
                .isEqualTo(403);
        assertThat(suivi.send(suivi.request("/api/v1" + API)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(wanted("Nobody"))))
                        .statusCode())
                .isEqualTo(401);
    }

    private String recorded(String text) throws IOException {
        HttpResponse<String> answer = send(first, "POST", API, null, wanted(text));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer).getString("reference");
    }

    private String published(String text) throws IOException {
        String reference = recorded(text);
        String sent = tag(send(first, "POST", API + "/" + reference + "/review", edition(first, reference), ""));
        assertThat(send(second, "POST", API + "/" + reference + "/publication", sent, "")
                        .statusCode())
                .isEqualTo(200);
        return reference;
    }

    /** Of a document of its own, so that no test meets another's. */
    private static String wanted(String text) {
        return Json.createObjectBuilder()
                .add(
                        "document",
                        Json.createObjectBuilder()
                                .add("symbol", "TEST/" + UUID.randomUUID())
                                .add("body", "CEDAW")
                                .add("country", "MEX")
                                .add("adopted", "2024-02-20"))
                .add("paragraph", "7")
                .add("original", "en")
                .add("content", Json.createObjectBuilder(json(content(text))))
                .build()
                .toString();
    }

    private static String content(String text) {
        return Json.createObjectBuilder()
                .add("texts", Json.createObjectBuilder().add("en", text))
                .build()
                .toString();
    }

    private String edition(Program program, String reference) throws IOException {
        return tag(send(program, "GET", API + "/" + reference + "/draft", null, null));
    }

    private static String tag(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isLessThan(300);
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static HttpResponse<String> send(Program program, String method, String path, String edition, String body)
            throws IOException {
        return program.send(method, path, edition, body);
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return json(answer.body());
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}
