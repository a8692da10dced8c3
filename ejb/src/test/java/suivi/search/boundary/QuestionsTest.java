package suivi.search.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import suivi.foundation.Language;
import suivi.foundation.database.Database;
import suivi.recommendation.boundary.RegisterFilter;
import suivi.recommendation.control.Recording;
import suivi.recommendation.control.ShippedVocabulary;
import suivi.recommendation.entity.Kind;
import suivi.recommendation.entity.RecordState;
import suivi.search.boundary.Wanted.Sort;
import suivi.search.control.Shelf;

/** What people ask, in their words, and what must be among the first ten. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QuestionsTest {

    /** Real rows beside the project, where they lie; in the test's country, since their own is not in the house. */
    private static final Path REAL_ROWS = Path.of("../../shared/corpus/uhri_real_rows.json");

    private static final Pattern PARAGRAPH = Pattern.compile("(?m)^\\s*(\\d+)\\.");

    private Shelf shelf;

    private Finder finder;

    @BeforeAll
    void open(@TempDir Path folder) {
        List<Recording> all = new ArrayList<>(ShippedVocabulary.demonstration());
        if (Files.exists(REAL_ROWS)) {
            all.addAll(realRows());
        }
        shelf = new Shelf(Database.DERBY, folder).with(all).follow();
        finder = shelf.house.get(Finder.class);
    }

    @AfterAll
    void close() {
        shelf.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            domestic worker                                   | DEMO-CEDAW-MEX-1:24(a)
            domestic workers                                  | DEMO-CEDAW-MEX-1:24(a)
            woman in transit who survived sexual violence     | DEMO-CEDAW-MEX-1:26
            labor inspections in private homes                | DEMO-CEDAW-MEX-1:24(c)
            shelter                                           | DEMO-CEDAW-MEX-1:26
            recruitment fee                                   | DEMO-CEDAW-MEX-1:28(c)
            what about placement fees?                        | DEMO-CMW-PHL-1:29
            kafala                                            | DEMO-CEDAW-PHL-1:22
            may workers keep their passport                   | DEMO-CEDAW-PHL-1:22
            pregnancy test                                    | DEMO-CEDAW-PHL-1:35(b)
            women's detention                                 | DEMO-CMW-MEX-1:33(b)
            registration of the birth of a child              | DEMO-CMW-MEX-1:37(a)
            pensions paid at home                             | DEMO-CEDAW-MDA-1:25(c)
            children left behind                              | DEMO-CEDAW-MDA-1:29
            border guard training trafficking                 | DEMO-CEDAW-MDA-1:33(a)
            ratify or accede to the migrant workers convention | DEMO-UPR-MDA-1:112.14
            labour attaches                                   | DEMO-UNW-MDA-1:4
            seasonal farm work Europe                         | DEMO-UPR-MDA-1:112.103
            unpaid wages contract substitution                | DEMO-CMW-PHL-1:34(a)
            die abroad remains                                | DEMO-CMW-PHL-1:41
            reintegration of returning workers                | DEMO-UPR-PHL-1:139.40
            harassment at work law                            | DEMO-UPR-PHL-1:139.121
            pre-departure seminar                             | DEMO-UNW-PHL-1:3
            Mexico shelters                                   | DEMO-CEDAW-MEX-1:26
            Philippines embassy shelters                      | DEMO-CEDAW-PHL-1:27(d)
            """)
    void s4_plainEnglishFinds(String question, String reference) {
        assertThat(firstTen(question, Language.EN)).contains(reference);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            trabajadora del hogar                             | DEMO-CEDAW-MEX-1:24(a)
            trabajadoras del hogar                            | DEMO-CEDAW-MEX-1:24(a)
            albergue                                          | DEMO-CEDAW-MEX-1:26
            comision de contratacion                          | DEMO-CEDAW-MEX-1:28(c)
            comisiones de contratación                        | DEMO-CEDAW-MEX-1:28(c)
            migracion laboral datos                           | DEMO-CEDAW-MEX-1:40(d)
            ¿qué hay de la trata de mujeres y niñas?          | DEMO-UPR-MDA-1:112.87
            mujeres en transito                               | DEMO-UNW-MEX-1:8
            violencia de genero                               | DEMO-UNW-PHL-1:3
            guia en rumano                                    | DEMO-UNW-MDA-1:2
            pruebas obligatorias de embarazo                  | DEMO-CEDAW-PHL-1:35(b)
            inspección del trabajo                            | DEMO-CEDAW-MEX-1:24(c)
            """)
    void s4_plainSpanishFindsWithAccentsOrWithout(String question, String reference) {
        assertThat(firstTen(question, Language.ES)).contains(reference);
        assertThat(firstTen(question, Language.EN)).contains(reference);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            "weekly day of rest"                              | DEMO-CEDAW-PHL-1:22
            "legal guardian for each child"                   | DEMO-CEDAW-MDA-1:29
            “export factories and on farms”                   |
            "day weekly of rest"                              |
            shelters "migration routes"                       | DEMO-CEDAW-MEX-1:26
            """)
    void s5_aPhraseFindsWhereItStandsAsItIs(String question, String reference) {
        List<String> found = firstTen(question, Language.EN);
        if (reference == null) {
            assertThat(found).isEmpty();
        } else {
            assertThat(found).containsExactly(reference);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "kafala zebra passports, DEMO-CEDAW-PHL-1:22",
        "trafficking victims police unicorn border, DEMO-CEDAW-MDA-1:33(a)"
    })
    void s5_whereNothingHasAllWordsWhatHasMostOfThemIsFound(String question, String reference) {
        assertThat(firstTen(question, Language.EN)).contains(reference);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DEMO/CEDAW/MEX/1 24(a)                            | DEMO-CEDAW-MEX-1:24(a)
            demo cedaw mex 1 24 a                             | DEMO-CEDAW-MEX-1:24(a)
            DEMO-CEDAW-MEX-1:24(a)                            | DEMO-CEDAW-MEX-1:24(a)
            DEMO/CEDAW/MEX/1, para. 24 (a)                    | DEMO-CEDAW-MEX-1:24(a)
            demo/cedaw/mex/1 párrafo 24(a)                    | DEMO-CEDAW-MEX-1:24(a)
            24(a)                                             | DEMO-CEDAW-MEX-1:24(a)
            112.14                                            | DEMO-UPR-MDA-1:112.14
            """)
    void s6_aSymbolOrAParagraphFindsItsOwnFirst(String question, String reference) {
        assertThat(firstTen(question, Language.EN)).first().isEqualTo(reference);
    }

    @ParameterizedTest
    @CsvSource({"DEMO/CMW/PHL/1, DEMO-CMW-PHL-1:", "demo cmw phl 1, DEMO-CMW-PHL-1:", "demo-cmw-phl-1, DEMO-CMW-PHL-1:"
    })
    void s6_aSymbolFindsItsDocumentFirst(String question, String document) {
        assertThat(firstTen(question, Language.EN).subList(0, 3)).allMatch(reference -> reference.startsWith(document));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            E/C.12/AUS/CO/6                                   | E-C.12-AUS-CO-6:7
            e c 12 aus co 6 para 17                           | E-C.12-AUS-CO-6:17
            E/C.12/AUS/CO/6 13                                | E-C.12-AUS-CO-6:13
            free prior and informed consent                   | E-C.12-AUS-CO-6:17
            indigenous people                                 | E-C.12-AUS-CO-6:15
            climate policy                                    | E-C.12-AUS-CO-6:11
            business and human rights due diligence           | E-C.12-AUS-CO-6:13
            "Torres Strait Islander"                          | E-C.12-AUS-CO-6:15
            national human rights institutions                | E-C.12-AUS-CO-6:9
            parliamentary committees                          | E-C.12-AUS-CO-6:5
            """)
    void s4_realParagraphsAreFoundToo(String question, String reference) {
        assumeTrue(Files.exists(REAL_ROWS), "The corpus is not here");
        assertThat(firstTen(question, Language.EN)).contains(reference);
    }

    private List<String> firstTen(String question, Language language) {
        return finder
                .recommendations(new Wanted(question, RegisterFilter.NONE, Sort.RELEVANCE), 0, 10, language)
                .page()
                .items()
                .stream()
                .map(hit -> hit.line().reference())
                .toList();
    }

    private static List<Recording> realRows() {
        try (JsonReader json = Json.createReader(Files.newBufferedReader(REAL_ROWS))) {
            return json.readArray().getValuesAs(JsonObject.class).stream()
                    .map(QuestionsTest::recording)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Recording recording(JsonObject row) {
        String text = row.getString("text");
        Matcher paragraph = PARAGRAPH.matcher(text);
        return new Recording(
                new Recording.Document(
                        row.getString("symbol"),
                        "CEDAW",
                        "PHL",
                        LocalDate.parse(row.getString("date")),
                        null,
                        null,
                        "en",
                        null,
                        Map.of(),
                        false),
                row.getString("annotation_type").equals("Recommendations") ? Kind.RECOMMENDATION : Kind.CONCERN,
                paragraph.find() ? paragraph.group(1) : null,
                "en",
                Map.of("en", text),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                null,
                false,
                null,
                Map.of(),
                RecordState.PUBLISHED,
                Map.of(),
                List.of(),
                List.of());
    }
}
