package suivi.smoke;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import suivi.shipped.Demonstration;
import suivi.shipped.Import;
import suivi.shipped.Program;
import suivi.shipped.SearchIndex;
import suivi.shipped.Shipped;
import suivi.shipped.SuiviCsv;
import suivi.shipped.Visitor;

/** Finding, and taking out what was found. Other tests may have brought more in: none of this counts the whole. */
@ExtendWith(Demonstration.class)
class SearchIT {

    private static final String API = "/api/v1/recommendations";

    private static final Duration LONGEST = Duration.ofSeconds(60);

    private static final String DRAFT = "DEMO-CEDAW-MEX-1:33";

    private final Shipped suivi;

    SearchIT(Shipped suivi) {
        this.suivi = suivi;
    }

    @ParameterizedTest
    @CsvSource({
        "labour attache consulate,DEMO-UNW-MDA-1:4",
        "bilateral agreement kafala,DEMO-CEDAW-PHL-1:22",
        "pregnancy tests abroad,DEMO-CEDAW-PHL-1:35(b)",
        "regularizacion permanente,DEMO-CMW-MEX-1:35",
        "regularización,DEMO-CMW-MEX-1:35",
        "jornalera agricola vivienda,DEMO-CMW-MEX-1:31",
        "\"bus stations\",DEMO-UNW-MDA-1:2",
        "DEMO/UPR/MDA/1,DEMO-UPR-MDA-1:112.87",
        "demo/upr/mda/1 112.87,DEMO-UPR-MDA-1:112.87",
        "DEMO-CMW-PHL-1:34(a),DEMO-CMW-PHL-1:34(a)",
        "112.103,DEMO-UPR-MDA-1:112.103",
    })
    void s4_s5_s6_aQueryInPlainWordsFindsWhatItShould(String words, String reference) throws Exception {
        assertThat(references(list("?size=10&q=" + encoded(words)))).contains(reference);
    }

    @Test
    void s5_aPhraseIsLookedForAsItStands() throws Exception {
        assertThat(references(list("?size=200&q=" + encoded("\"stations bus\""))))
                .doesNotContain("DEMO-UNW-MDA-1:2");
    }

    @Test
    void s7_aSnippetMarksWhatMatchesAndEscapesWhatStandsThere() throws Exception {
        SuiviCsv file = new SuiviCsv()
                .with("1", "Replace <b>every</b> \"quondam\" rule & <script>alert(1)</script> on telework zymurgy.");
        Import.begin(Program.of("coordinator.all@demo.suivi", suivi), "snippet.csv", file.toString())
                .recorded();
        JsonObject found = awaitFound("zymurgy", file.reference("1"));
        String snippet = found.getJsonObject("snippets").getString(file.reference("1"));
        assertThat(snippet).contains("<mark>zymurgy</mark>");
        assertThat(snippet.replace("<mark>", "").replace("</mark>", "")).doesNotContain("<", ">");
        assertThat(suivi.get("/recommendations/?q=zymurgy").body())
                .contains("<mark>zymurgy</mark>")
                .doesNotContain("<script>alert");
    }

    /** S1: shortly after it was committed. */
    private JsonObject awaitFound(String word, String reference) throws IOException {
        Instant end = Instant.now().plus(LONGEST);
        JsonObject found = list("?size=200&q=" + word);
        while (!references(found).contains(reference)) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError(reference + " is not found by " + word + " after " + LONGEST);
            }
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
            found = list("?size=200&q=" + word);
        }
        return found;
    }

    @Test
    void s8_theCountsOfAFacetAddUpAndEachIsWhatItsFilterLeaves() throws Exception {
        for (String query : List.of("?country=MEX", "?country=PHL&q=women", "?q=trafficking")) {
            JsonObject found = list(query);
            long total = found.getInt("total");
            assertThat(total).as(query).isPositive();
            List<JsonObject> bodies = facet(found, "body");
            assertThat(bodies.stream().mapToLong(value -> value.getInt("count")).sum())
                    .as("bodies of %s", query)
                    .isEqualTo(total);
            for (JsonObject value : bodies) {
                assertThat(list(query + "&body=" + encoded(value.getString("id")))
                                .getInt("total"))
                        .as("%s of %s", value, query)
                        .isEqualTo(value.getInt("count"));
            }
            for (JsonObject value : facet(found, "theme")) {
                assertThat(list(query + "&theme=" + value.getString("id")).getInt("total"))
                        .as("%s of %s", value, query)
                        .isEqualTo(value.getInt("count"));
            }
        }
    }

    @Test
    void s8_aFacetCountsUnderAllFiltersButItsOwn() throws Exception {
        assertThat(facet(list("?country=MEX"), "country"))
                .extracting(value -> value.getString("id"))
                .contains("MEX", "MDA", "PHL");
    }

    @Test
    void s3_aDraftIsFoundByThoseAloneWhoRecordThere() throws Exception {
        String words = encoded("pregnancy tests export factories");
        List<String> paths = List.of(
                "/recommendations?size=200&q=" + words,
                "/recommendations?size=200&status=draft",
                "/search/suggestions?size=50&q=" + encoded("prohibit pregnancy tests"),
                "/search/suggestions?size=50&q=DEMO-CEDAW-MEX-1%3A33",
                "/recommendations/DEMO-CEDAW-PHL-1:35(b)/similar?size=20",
                "/recommendations?size=200&status=draft&lacks=link",
                "/recommendations?size=200&status=draft&lacks=institution",
                "/recommendations/DEMO-CEDAW-MEX-1:40(d)/repeats",
                "/codebook/institution?retired=true",
                "/ledger?size=200&subjectKey=" + encoded(DRAFT),
                "/recommendations/export?format=suivi_json&status=draft",
                "/recommendations/export?format=suivi_csv&q=" + words);
        Program nobody = Program.ofNobody(suivi);
        Program moldova = Program.of("coordinator.mda@demo.suivi", suivi);
        for (String path : paths) {
            assertThat(nobody.get(path).body()).as(path).doesNotContain(DRAFT, "as a condition for hiring");
            assertThat(moldova.get(path).body()).as(path).doesNotContain(DRAFT, "as a condition for hiring");
        }
        for (String door : List.of("", "/draft", "/revisions", "/links", "/links/suggestions", "/repeats")) {
            isProblem(nobody.get("/recommendations/" + DRAFT + door), 404);
            isProblem(moldova.get("/recommendations/" + DRAFT + door), 404);
        }
        assertThat(nobody.get("/recommendations?q=" + words).body()).doesNotContain("\"field\":\"state\"");
        assertThat(nobody.get("/recommendations/" + DRAFT + "/similar").body()).doesNotContain("\"reference\"");

        Program mexico = Program.of("coordinator.mex@demo.suivi", suivi);
        assertThat(references(Program.read(mexico.get("/recommendations?size=200&status=draft&q=" + words))))
                .contains(DRAFT);
        assertThat(mexico.get("/recommendations/export?format=suivi_json&status=draft")
                        .body())
                .contains(DRAFT);
    }

    @Test
    void s3_aDraftIsSuggestedInThePagesToTheSessionThatRecordsThere() throws Exception {
        String path = "/search/suggestions?q=" + encoded("DEMO-CEDAW-MEX-1:33");
        assertThat(suivi.get("/recommendations/").body()).contains("data-suggest=\"/search/suggestions?");
        assertThat(suivi.visitor().get(path).body()).startsWith("[").doesNotContain(DRAFT);
        for (String country : List.of("mex", "phl")) {
            Visitor coordinator = suivi.visitor();
            coordinator.signIn("coordinator." + country + "@demo.suivi", Shipped.PASSWORD);
            HttpResponse<String> answer = coordinator.get(path);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body().contains(DRAFT)).as(country).isEqualTo(country.equals("mex"));
        }
    }

    @Test
    void s9_whatIsSimilarIsNeverItself() throws Exception {
        HttpResponse<String> answer = suivi.get(API + "/DEMO-UPR-MDA-1:112.87/similar?size=5");
        assertThat(Program.structure(answer).asJsonArray()).hasSizeBetween(1, 5);
        assertThat(answer.body()).contains("\"reference\"").doesNotContain("DEMO-UPR-MDA-1:112.87\"");
    }

    @Test
    void s10_whoeverBeginsToTypeIsSuggestedRecommendationsAndProvisions() throws Exception {
        assertThat(suggestions("traff"))
                .extracting(each -> each.getString("kind"))
                .contains("recommendation");
        assertThat(suggestions("CEDAW 11"))
                .filteredOn(each -> each.getString("kind").equals("provision"))
                .extracting(each -> each.getString("reference"))
                .isNotEmpty()
                .allMatch(reference -> reference.startsWith("CEDAW"));
        assertThat(suggestions("DEMO/CMW/PHL"))
                .extracting(each -> each.getString("reference"))
                .anyMatch(reference -> reference.startsWith("DEMO-CMW-PHL-1:"));
    }

    private List<JsonObject> suggestions(String beginning) throws IOException {
        return Program.structure(suivi.get("/api/v1/search/suggestions?q=" + encoded(beginning)))
                .asJsonArray()
                .getValuesAs(JsonObject.class);
    }

    @Test
    void aProvisionIsFoundByItsKeyAndByItsWords() throws Exception {
        assertThat(suivi.get("/api/v1/search/provisions?q=" + encoded("CEDAW 11(1)(d)"))
                        .body())
                .contains("\"provision\":\"CEDAW 11(1)(d)\"");
        assertThat(suivi.get("/api/v1/search/provisions?q=" + encoded("domestic workers"))
                        .body())
                .contains("\"provision\":\"CEDAW-GR26");
        assertThat(suivi.get("/api/v1/search/provisions?lang=es&q=remuneracion").body())
                .contains("\"provision\"");
    }

    @ParameterizedTest
    @CsvSource({
        "/recommendations?size=0,size",
        "/recommendations?size=201,size",
        "/recommendations?size=ten,size",
        "/recommendations?page=-1,page",
        "/recommendations?page=99999999999,page",
        "/recommendations?sort=best,sort",
        "/recommendations?kind=rumour,kind",
        "/recommendations/export?format=pdf,format",
        "/recommendations/export?sort=best,sort",
        "/recommendations/DEMO-UPR-MDA-1:112.87/similar?size=0,size",
        "/recommendations/DEMO-UPR-MDA-1:112.87/similar?size=many,size",
        "/search/suggestions?q=a&size=0,size",
        "/search/suggestions?q=a&size=100000,size",
        "/search/provisions?q=a&size=-1,size",
    })
    void d2_aParameterThatCannotBeMeantIsNamed(String path, String field) throws Exception {
        HttpResponse<String> answer = suivi.get("/api/v1" + path);
        isProblem(answer, 400);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "(((",
                "a AND OR NOT",
                "*",
                "?",
                "a:b",
                "[1 TO",
                "\\",
                "/.*/",
                "~~~",
                "^5",
                "😀",
                "، ؛",
                "\"\"",
                "a\tb"
            })
    void s13_noInputIsWrong(String words) throws Exception {
        SoftAssertions all = new SoftAssertions();
        for (String path : List.of(
                "/recommendations?q=",
                "/search/suggestions?q=",
                "/search/provisions?q=",
                "/recommendations/export?format=suivi_json&q=")) {
            all.assertThat(suivi.get("/api/v1" + path + encoded(words)).statusCode())
                    .as(path + words)
                    .isEqualTo(200);
        }
        all.assertAll();
    }

    @Test
    void s13_manyWordsAreAnswered() throws Exception {
        String words =
                Stream.iterate(1, i -> i + 1).limit(1_500).map(i -> "w" + i).collect(Collectors.joining(" "));
        for (String path : List.of("/recommendations?q=", "/search/suggestions?q=", "/search/provisions?q=")) {
            assertThat(suivi.get("/api/v1" + path + encoded(words)).statusCode())
                    .as(path)
                    .isIn(200, 400);
        }
    }

    @Test
    void s8_aPageBeyondTheLastIsEmptyOrRefused() throws Exception {
        for (String page : List.of("10000", "1000000", "10737418", "2147483647")) {
            for (String query : List.of("", "&q=women", "&country=MEX")) {
                HttpResponse<String> answer = suivi.get(API + "?size=200&page=" + page + query);
                assertThat(answer.statusCode()).as(page + query).isIn(200, 400);
                assertThat(answer.body()).as(page + query).doesNotContain("\"reference\"");
            }
        }
    }

    @Test
    void s12_theAdministratorIsToldThatTheIndexHoldsWhatTheDatabaseHolds() throws Exception {
        Program administrator = Program.of("administrator@demo.suivi", suivi);
        JsonObject state = new SearchIndex(administrator).awaitQuiet(LONGEST);
        assertThat(state.getBoolean("running")).isTrue();
        assertThat(state.getJsonNumber("documents").longValue())
                .isEqualTo(state.getJsonNumber("records").longValue());
        JsonObject check = new SearchIndex(administrator).check();
        assertThat(SearchIndex.differences(check)).as("%s", check).isZero();
        for (String path : List.of("/search/index", "/search/index/check")) {
            for (String email : List.of("coordinator.all@demo.suivi", "auditor@demo.suivi")) {
                isProblem(Program.of(email, suivi).get(path), 403);
            }
            isProblem(Program.ofNobody(suivi).get(path), 401);
        }
        isProblem(Program.of("coordinator.mex@demo.suivi", suivi).post("/search/index/rebuild"), 403);
    }

    @Test
    void s11_theIndexIsMadeAnewWhileItIsSearched() throws Exception {
        Program administrator = Program.of("administrator@demo.suivi", suivi);
        assertThat(administrator.post("/search/index/rebuild").statusCode()).isEqualTo(202);
        assertThat(references(list("?q=112.87"))).contains("DEMO-UPR-MDA-1:112.87");
        JsonObject state = new SearchIndex(administrator).awaitQuiet(LONGEST);
        assertThat(state.getJsonNumber("documents").longValue())
                .isEqualTo(state.getJsonNumber("records").longValue());
        assertThat(references(list("?q=112.87"))).contains("DEMO-UPR-MDA-1:112.87");
    }

    @ParameterizedTest
    @ValueSource(strings = {"suivi_csv", "suivi_json", "suivi_xlsx", "uhri_json", "uhri_xlsx"})
    void anExportSaysWhatItIsAndStartsNoFormula(String format) throws Exception {
        String text = "=cmd|' /C calc'!A0";
        SuiviCsv file = new SuiviCsv()
                .with("@1", text)
                .with("2", "+1 <law> & a\"quote\"")
                .with("3", "-1")
                .with("4", "Adopt;=1+1;\t=2+2");
        Import.begin(Program.of("coordinator.all@demo.suivi", suivi), "formula.csv", file.toString())
                .recorded();
        new SearchIndex(Program.of("administrator@demo.suivi", suivi)).awaitQuiet(LONGEST);
        HttpResponse<byte[]> answer =
                Program.ofNobody(suivi).bytes("/recommendations/export?country=LIE&sort=newest&format=" + format);
        assertThat(answer.statusCode()).isEqualTo(200);
        String disposition = answer.headers().firstValue("Content-Disposition").orElse("");
        assertThat(disposition).contains("attachment", "demonstration", "LIE", "." + format.replaceFirst(".*_", ""));
        List<String> parts = format.endsWith("xlsx")
                ? parts(answer.body())
                : List.of(new String(answer.body(), StandardCharsets.UTF_8));
        String all = String.join("\n", parts);
        assertThat(all).contains("calc", file.symbol());
        assertThat(all).containsIgnoringCase("fictitious");
        if (!format.equals("uhri_json")) {
            assertThat(all).contains("https://creativecommons.org/licenses/by/4.0/", "LIE");
            assertThat(all).containsPattern("20\\d\\d-\\d\\d-\\d\\d");
        }
        if (format.endsWith("xlsx")) {
            assertThat(all).doesNotContain("<f>", "<f ");
        }
        if (format.endsWith("csv")) {
            assertThat(all).doesNotContainPattern("(?m)(^|[,;\\t])\"?[=+@-]");
        }
    }

    /** By the directory at its end, as spreadsheets read it. */
    private static List<String> parts(byte[] archive) throws IOException {
        Path file = Files.createTempFile(Path.of("target"), "export", ".xlsx");
        try {
            Files.write(file, archive);
            try (ZipFile zip = new ZipFile(file.toFile())) {
                List<String> parts = new ArrayList<>();
                for (ZipEntry part : Collections.list(zip.entries())) {
                    parts.add(new String(zip.getInputStream(part).readAllBytes(), UTF_8));
                }
                return parts;
            }
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void anExportOfOurOwnColumnsChangesNothingWhenItIsBroughtIn() throws Exception {
        Program coordinator = Program.of("coordinator.all@demo.suivi", suivi);
        byte[] exported = coordinator
                .bytes("/recommendations/export?format=suivi_csv&country=MEX&body=CEDAW&status=published")
                .body();
        Import again = Import.begin(coordinator, "round-trip.csv", exported);
        JsonObject card = again.await("PREVIEWED", "REFUSED");
        assertThat(Import.state(card)).as("%s", card).isEqualTo("PREVIEWED");
        assertThat(Import.count(card, "previewed", "unchanged"))
                .as("%s", again.rows("?size=3"))
                .isPositive()
                .isEqualTo(Import.line(card).getInt("total"));
        assertThat(again.discard().statusCode()).isEqualTo(204);
    }

    private JsonObject list(String query) throws IOException {
        return Program.read(suivi.get(API + query));
    }

    private static List<String> references(JsonObject list) {
        return list.getJsonArray("items").stream()
                .map(JsonValue::asJsonObject)
                .map(line -> line.getString("reference"))
                .toList();
    }

    private static List<JsonObject> facet(JsonObject found, String field) {
        return found.getJsonArray("facets").getValuesAs(JsonObject.class).stream()
                .filter(facet -> facet.getString("field").equals(field))
                .flatMap(facet -> facet.getJsonArray("values").getValuesAs(JsonObject.class).stream())
                .toList();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, UTF_8);
    }

    private static void isProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as("%s %s", answer.uri(), answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":" + status, "\"code\"", "\"detail\"");
    }
}
