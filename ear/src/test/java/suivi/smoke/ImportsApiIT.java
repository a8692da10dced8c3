package suivi.smoke;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import suivi.shipped.CorpusFile;
import suivi.shipped.Demonstration;
import suivi.shipped.Import;
import suivi.shipped.Program;
import suivi.shipped.Shipped;
import suivi.shipped.SuiviCsv;

/** Bringing files in through the API. What a test records is of a fictitious document of its own. */
@ExtendWith(Demonstration.class)
class ImportsApiIT {

    private static final String EVERYWHERE = "coordinator.all@demo.suivi";

    private static final long BEYOND_THE_LARGEST = 101L * 1024 * 1024;

    private final Shipped suivi;

    ImportsApiIT(Shipped suivi) {
        this.suivi = suivi;
    }

    private Program coordinator() throws IOException {
        return Program.of(EVERYWHERE, suivi);
    }

    @Test
    void x3_theSixteenRealRowsOfTheIndexArePreviewedWithWhatTheyMean() throws Exception {
        Import real = Import.begin(
                coordinator(),
                CorpusFile.named("uhri_layout_real_rows.xlsx"),
                Map.of("format", "uhri_xlsx", "kinds", "concern,other"));
        JsonObject card = real.await("PREVIEWED", "REFUSED");
        assertThat(Import.state(card)).isEqualTo("PREVIEWED");
        assertThat(card.getJsonObject("reckoning").getInt("rows")).isEqualTo(16);
        assertThat(card.getJsonObject("reckoning").getInt("recommendations")).isEqualTo(16);
        List<JsonObject> rows = real.rows("?size=50");
        assertThat(rows).hasSize(16);
        assertThat(rows)
                .extracting(row -> row.getString("verdict"))
                .as("%s", rows)
                .containsAnyOf("NEW", "UNCHANGED")
                .doesNotContain("REJECTED", "SKIPPED");
        assertThat(rows)
                .filteredOn(row -> row.getString("country").equals("PER"))
                .singleElement()
                .satisfies(row -> assertThat(row.getString("reference")).isEqualTo("CRC-C-PER-CO-6-7:4"));
        assertThat(rows)
                .filteredOn(row -> row.getString("country").equals("AUS"))
                .hasSize(15);
        assertThat(real.discard().statusCode()).isEqualTo(204);
    }

    @Test
    void x3_theWordMatrixIsPreviewedWithAllItsRows() throws Exception {
        Import matrix = Import.begin(coordinator(), CorpusFile.named("ohchr_upr48_thematic_list.docx"), Map.of());
        JsonObject card = matrix.await("PREVIEWED", "REFUSED");
        assertThat(Import.state(card)).isEqualTo("PREVIEWED");
        assertThat(Import.line(card).getString("format")).isEqualTo("OHCHR_MATRIX");
        assertThat(card.getJsonObject("reckoning").getInt("rows")).isEqualTo(254);
        assertThat(card.getJsonObject("reckoning").getInt("rejected")).isZero();
        assertThat(matrix.rows("?size=1&page=253"))
                .singleElement()
                .satisfies(row -> assertThat(row.getString("country")).isEqualTo("SVN"));
        assertThat(matrix.discard().statusCode()).isEqualTo(204);
    }

    @Test
    void whatWasPreviewedIsRecordedWhenItIsConfirmedAndNotBefore() throws Exception {
        SuiviCsv file =
                new SuiviCsv().with("1", "Adopt a law on labour inspection.").with("2", "Train the inspectors.");
        Program coordinator = coordinator();
        Import first = Import.begin(coordinator, "two.csv", file.toString());
        assertThat(Import.count(first.await("PREVIEWED"), "previewed", "added")).isEqualTo(2);
        assertThat(status(file, "1")).isEqualTo(404);

        HttpResponse<String> confirmed = first.confirm();
        assertThat(confirmed.statusCode()).isEqualTo(202);
        JsonObject done = first.await("DONE");
        assertThat(Import.count(done, "recorded", "added")).isEqualTo(2);
        assertThat(status(file, "1")).isEqualTo(200);
        isProblem(first.confirm(), 409);
        isProblem(first.discard(), 409);

        JsonObject again = Import.begin(coordinator, "two.csv", file.toString()).recorded();
        assertThat(Import.count(again, "recorded", "added")).isZero();
        assertThat(Import.count(again, "recorded", "changed")).isZero();
        assertThat(Import.count(again, "recorded", "unchanged")).isEqualTo(2);
    }

    @Test
    void f5_aFileThatIsSentAgainWithItsKeyIsTheSameImport() throws Exception {
        Program coordinator = coordinator();
        Program keyed = coordinator.with("Idempotency-Key", UUID.randomUUID().toString());
        String content = new SuiviCsv().with("1", "Sent twice.").toString();
        List<String> ids = new ArrayList<>();
        for (Program sender : List.of(keyed, keyed, coordinator)) {
            HttpResponse<String> answer =
                    sender.upload("/imports", "again.csv", BodyPublishers.ofString(content), Map.of());
            assertThat(answer.statusCode()).isEqualTo(201);
            ids.add(answer.headers().firstValue("Location").orElseThrow());
        }
        assertThat(ids.get(1)).isEqualTo(ids.get(0)).isNotEqualTo(ids.get(2));
        isProblem(
                coordinator
                        .with("Idempotency-Key", "a".repeat(101))
                        .upload("/imports", "again.csv", BodyPublishers.ofString(content), Map.of()),
                400);
    }

    @Test
    void whatIsDiscardedIsGone() throws Exception {
        SuiviCsv file = new SuiviCsv().with("1", "Adopt a law.");
        Import discarded = Import.begin(coordinator(), "gone.csv", file.toString());
        discarded.await("PREVIEWED");
        assertThat(discarded.discard().statusCode()).isEqualTo(204);
        isProblem(coordinator().get(discarded.path()), 404);
        assertThat(status(file, "1")).isEqualTo(404);
    }

    @Test
    void x5_rejectedRowsAreDownloadedMendedAndBroughtIn() throws Exception {
        SuiviCsv file = new SuiviCsv()
                .with("1", "Adopt a law.")
                .with(
                        "2",
                        "Ratify the Convention, \"in full\";\nwithout reservations.",
                        Map.of("adopted", "30 February"));
        Program coordinator = coordinator();
        Import first = Import.begin(coordinator, "mend.csv", file.toString());
        JsonObject card = first.await("PREVIEWED");
        assertThat(Import.count(card, "previewed", "rejected")).isEqualTo(1);
        HttpResponse<String> rejected = coordinator.get(first.path() + "/rejected");
        assertThat(rejected.statusCode()).isEqualTo(200);
        assertThat(rejected.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", "mend-rejected.csv");
        assertThat(rejected.body()).contains("_problem", "30 February").doesNotContain("Adopt a law.");

        String mended = rejected.body().replaceFirst("30 February", "2020-02-29");
        JsonObject second = Import.begin(coordinator, "mended.csv", mended).await("PREVIEWED");
        assertThat(Import.count(second, "previewed", "rejected"))
                .as("%s", second)
                .isZero();
        assertThat(Import.count(second, "previewed", "added")).isEqualTo(1);
        assertThat(first.discard().statusCode()).isEqualTo(204);
        assertThat(coordinator
                        .delete("/imports/" + Import.line(second).getString("id"))
                        .statusCode())
                .isEqualTo(204);
    }

    @Test
    void eachSeesHerOwnImportsOnly() throws Exception {
        Program moldova = Program.of("coordinator.mda@demo.suivi", suivi);
        Program mexico = Program.of("coordinator.mex@demo.suivi", suivi);
        SuiviCsv file = new SuiviCsv().with("1", "Adopt a law.");
        Import hers = Import.begin(moldova, "hers.csv", file.toString());
        JsonObject card = hers.await("PREVIEWED");
        assertThat(Import.count(card, "previewed", "rejected"))
                .as("a country that is not hers")
                .isEqualTo(1);
        isProblem(mexico.get(hers.path()), 404);
        isProblem(mexico.get(hers.path() + "/rows"), 404);
        isProblem(mexico.get(hers.path() + "/rejected"), 404);
        isProblem(hers.as(mexico).confirm(), 404);
        isProblem(hers.as(mexico).discard(), 404);
        assertThat(mexico.get("/imports?size=200").body())
                .doesNotContain(Import.line(card).getString("id"));
        assertThat(hers.as(coordinator()).card()).isNotNull();
        assertThat(hers.discard().statusCode()).isEqualTo(204);
    }

    @Test
    void whoeverMayNotImportIsTold() throws Exception {
        BodyPublisher file =
                BodyPublishers.ofString(new SuiviCsv().with("1", "Adopt a law.").toString());
        for (String email : List.of("submitter.mex@demo.suivi", "administrator@demo.suivi", "auditor@demo.suivi")) {
            Program person = Program.of(email, suivi);
            isProblem(person.get("/imports"), 403);
            isProblem(person.get("/imports/none"), 403);
            isProblem(person.upload("/imports", "a.csv", file, Map.of()), 403);
        }
        Program nobody = Program.ofNobody(suivi);
        isProblem(nobody.get("/imports"), 401);
        isProblem(nobody.upload("/imports", "a.csv", file, Map.of()), 401);
        isProblem(nobody.post("/imports/none/confirmation"), 401);
        isProblem(nobody.delete("/imports/none"), 401);
    }

    @Test
    void d2_whatCannotBeMeantIsRefused() throws Exception {
        Program coordinator = coordinator();
        BodyPublisher file =
                BodyPublishers.ofString(new SuiviCsv().with("1", "Adopt a law.").toString());
        for (Map<String, String> field : List.of(
                Map.of("format", "pdf"),
                Map.of("kinds", "opinion"),
                Map.of("dryRun", "perhaps"),
                Map.of("country", "Atlantis"),
                Map.of("symbol", "x".repeat(101)))) {
            HttpResponse<String> answer = coordinator.upload("/imports", "a.csv", file, field);
            isProblem(answer, 400);
            assertThat(answer.body())
                    .contains("\"field\":\"" + field.keySet().iterator().next() + "\"");
        }
        isProblem(coordinator.post("/imports", "{}"), 415);
        isProblem(coordinator.get("/imports?page=-1"), 400);
        isProblem(coordinator.get("/imports?size=1000"), 400);
        isProblem(coordinator.get("/imports/none"), 404);
        isProblem(coordinator.get("/imports/" + "x".repeat(500)), 404);
    }

    @Test
    void d2_aFileBeyondTheLargestIsRefused() throws Exception {
        HttpResponse<String> answer = coordinator()
                .upload(
                        "/imports",
                        "zeros.csv",
                        BodyPublishers.fromPublisher(
                                BodyPublishers.ofInputStream(() -> new Zeros(BEYOND_THE_LARGEST)), BEYOND_THE_LARGEST),
                        Map.of());
        isProblem(answer, 413);
    }

    static Stream<Arguments> badFiles() {
        SuiviCsv any = new SuiviCsv().with("1", "Adopt a law.");
        String symbol = any.symbol();
        SuiviCsv twice = new SuiviCsv().with("1", "Adopt a law.").with("1", "Adopt another law.");
        SuiviCsv february = new SuiviCsv().with("1", "Adopt a law.", Map.of("adopted", "2020-02-30"));
        SuiviCsv written = new SuiviCsv().with("1", "Adopt a law.", Map.of("adopted", "30 February 2020"));
        SuiviCsv large = new SuiviCsv().with("1", "x".repeat(1024 * 1024));
        SuiviCsv noWord = new SuiviCsv().with("1", "Adopt a law.", Map.of("state", "SECRET"));
        String json =
                "[{\"AnnotationId\":\"b1946ac9-0000-4000-8000-000000000002\",\"AnnotationType\":\"- Recommendations\","
                        + "\"Body\":\"- CEDAW\",\"Countries\":[\"Liechtenstein\"],\"Symbol\":\"" + symbol
                        + "\",\"PublicationDate\":\"2020-02-20T00:00:00\",\"Text\":\"1. Adopt a law.\"},{\"AnnotationId\":\"b19";
        return Stream.of(
                bad("a missing heading", "Type", BadFiles.workbookWithout("Type", symbol), any),
                bad("a formula", "Text", BadFiles.workbookWithAFormula(symbol), any),
                bad("a zip bomb", "sheet1.xml", BadFiles.bomb(), any),
                bad("a truncated JSON", "cut-off", json.getBytes(UTF_8), any),
                bad("the same paragraph twice", "paragraph", bytes(twice), twice),
                bad("the 30th of February", "adopted", bytes(february), february),
                bad("the 30th of February in words", "adopted", bytes(written), written),
                bad("a cell of 1 MB", "cell", bytes(large), large),
                bad("a state that is none", "state", bytes(noWord), noWord),
                bad("nothing", "empty", new byte[0], any),
                bad("blanks", "empty", "\r\n \r\n".getBytes(UTF_8), any),
                bad("a PDF", "PDF", "%PDF-1.7\n1 0 obj".getBytes(UTF_8), any),
                bad("a table of something else", "unknown", "a,b\r\n1,2\r\n".getBytes(UTF_8), any),
                bad("noise", "unknown", new byte[] {0, 1, 2, 3, (byte) 0xFF, (byte) 0xFE, 0, 0}, any));
    }

    private static byte[] bytes(SuiviCsv file) {
        return file.toString().getBytes(UTF_8);
    }

    private static Arguments bad(String name, String named, byte[] content, SuiviCsv document) {
        return Arguments.of(name, named, content, document);
    }

    /** It is refused at once, or its preview is, or the row is rejected: with what is wrong, and where. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void x2_aBadFileIsToldWhatIsWrongAndNothingOfItIsRecorded(
            String name, String named, byte[] content, SuiviCsv document) throws Exception {
        Program coordinator = coordinator();
        HttpResponse<String> answer =
                coordinator.upload("/imports", "bad", BodyPublishers.ofByteArray(content), Map.of());
        if (answer.statusCode() == 201) {
            Import bad = Import.begun(coordinator, answer);
            JsonObject card = bad.await("PREVIEWED", "REFUSED");
            if (Import.state(card).equals("REFUSED")) {
                assertThat(card.getJsonObject("refusal").toString()).contains(named);
                isProblem(bad.confirm(), 409);
            } else {
                assertThat(Import.count(card, "previewed", "rejected"))
                        .as("%s", card)
                        .isPositive();
                assertThat(reasons(bad)).anyMatch(reason -> reason.contains(named));
                if (Import.count(card, "previewed", "added") == 0) {
                    assertThat(Import.count(bad.recorded(), "recorded", "added"))
                            .isZero();
                }
            }
            int discarded = bad.discard().statusCode();
            assertThat(discarded).isIn(204, 409);
        } else {
            isProblem(answer, 400);
            assertThat(answer.body()).contains("\"field\":\"file\"").contains(named);
        }
        assertThat(status(document, "1")).isEqualTo(404);
    }

    private static List<String> reasons(Import of) throws IOException {
        return of.rows("?verdict=rejected").stream()
                .flatMap(row -> row.getJsonArray("reasons").stream())
                .map(JsonValue::toString)
                .toList();
    }

    @Test
    void x4_anEncodingOfAnotherMachineIsReadAndTold() throws Exception {
        SuiviCsv file = new SuiviCsv().with("1", "Garantizar la educación de las niñas jóvenes.");
        byte[] old =
                file.toString().replace("\uFEFF", "").replace("\r\n", "\r").getBytes(Charset.forName("x-MacRoman"));
        Import read = Import.begin(coordinator(), "mac.csv", old);
        JsonObject card = read.await("PREVIEWED", "REFUSED");
        assertThat(Import.state(card)).as("%s", card).isEqualTo("PREVIEWED");
        assertThat(read.rows("")).singleElement().satisfies(row -> assertThat(row.getString("text"))
                .contains("educación", "niñas", "jóvenes"));
        assertThat(card.getJsonArray("ofTheFile").toString()).containsIgnoringCase("encoding");
        assertThat(read.discard().statusCode()).isEqualTo(204);
    }

    private int status(SuiviCsv document, String paragraph) throws IOException {
        return suivi.get("/api/v1/recommendations/" + document.reference(paragraph))
                .statusCode();
    }

    private static void isProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as("%s %s", answer.uri(), answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status, "\"code\"", "\"detail\"");
    }

    /** As many zeros as wanted, held nowhere. */
    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long count) {
            left = count;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            if (left <= 0) {
                return -1;
            }
            int now = (int) Math.min(left, length);
            java.util.Arrays.fill(into, from, from + now, (byte) 0);
            left -= now;
            return now;
        }
    }
}
