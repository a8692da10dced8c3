package suivi.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UhriJsonReaderTest {

    private static final String ELEMENT = """
            {"AnnotationId": "a", "AnnotationType": "- Recommendations", "Body": "- CMW", "Countries": ["Mexico"],
             "Regions": ["Latin America "], "DocumentId": "d", "Symbol": "CMW/C/MEX/CO/3",
             "PublicationDate": "2017-09-13T00:00:00", "PublicationDateOnUhri": "2019-01-01T10:00:00.12",
             "Text": "<p>Detention</p><p>33 (a) Adopt &amp; apply<br>the law&nbsp;&ndash; all of it;</p>",
             "Themes": ["- Right to health "], "AffectedPersons": ["Migrants"], "Sdgs": ["10 - REDUCED INEQUALITIES"],
             "UprCycle": null, "UprSession": [], "UprPositions": [], "UprRecommendingCountry": [], "Extra": {"deep": [1]}}
            """;

    @TempDir
    private Path folder;

    @Test
    void x3_anElementOfTheExportIsReadAndItsHtmlReducedToText() {
        ImportedRow row = Sample.read(Sample.json(folder, ELEMENT)).only();

        assertThat(row.text()).isEqualTo("Detention\n33 (a) Adopt & apply\nthe law – all of it;");
        assertThat(row.paragraph()).isEqualTo("33(a)");
        assertThat(row.externalId()).isEqualTo("a");
        assertThat(row.document())
                .isEqualTo(
                        new ImportedRow.Document("CMW/C/MEX/CO/3", "CMW", LocalDate.of(2017, 9, 13), null, null, "en"));
        assertThat(row.labels().themes()).containsExactly("Right to health");
        assertThat(row.labels().sdgs()).containsExactly("10 - REDUCED INEQUALITIES");
        assertThat(row.taken()).isTrue();
    }

    @Test
    void x5_theCellsOfARowAreKeptAsTheyWereWritten() {
        RawRow raw = Sample.read(Sample.json(folder, ELEMENT)).only().rows().get(0);

        assertThat(raw.cells())
                .containsEntry("Themes", List.of("- Right to health "))
                .containsEntry("UprCycle", List.of())
                .containsKey("Extra");
        assertThat(raw.cell("Text")).startsWith("<p>Detention</p>");
    }

    @Test
    void x3_aTextWithASignOfHtmlButNoTagIsPlain() {
        String element = "{\"Text\": \"12. Raise the age to < 18 & keep it\", \"Symbol\": \"CMW/C/MEX/CO/3\","
                + " \"AnnotationType\": \"Recommendations\"}";

        assertThat(Sample.read(Sample.json(folder, element)).only().text())
                .isEqualTo("12. Raise the age to < 18 & keep it");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[E, {\"Text\": \"x", "[E, {\"Text\": ", "[E, {\"Te", "[E, {", "[E, {\"Text\": \"x\"", "[E,"})
    void x2_aTruncatedFileIsRefusedWithTheElementWhereItEnds(String start) {
        UnreadableFile refusal = Sample.refusal(Sample.text(folder, start.replace("E", ELEMENT)));

        assertThat(refusal.problem()).isEqualTo(Problem.FILE_CUT_OFF);
        assertThat(Sample.args(refusal)).containsExactly("2");
    }

    @Test
    void x2_afterTheFirstElementTheArrayMustGoOn() {
        assertThat(Sample.refusal(Sample.text(folder, "[" + ELEMENT)).problem()).isEqualTo(Problem.FILE_CUT_OFF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[E E]", "[E, 1]", "[E, {\"Text\" \"x\"}]", "[E] []"})
    void x2_whatIsNotJsonIsRefusedWithTheElement(String content) {
        UnreadableFile refusal = Sample.refusal(Sample.text(folder, content.replace("E", ELEMENT)));

        assertThat(refusal.problem()).isEqualTo(Problem.FILE_SYNTAX);
        assertThat(Sample.args(refusal)).containsExactly("2");
    }

    @Test
    void x2_anArrayOfSomethingElseIsRefusedByItsKeys() {
        UnreadableFile refusal = Sample.refusal(Sample.json(folder, "{\"name\": \"x\", \"size\": 1}"));

        assertThat(refusal.problem()).isEqualTo(Problem.HEADING_MISSING);
        assertThat(Sample.args(refusal)).containsExactly("Text", "name, size");
    }

    @Test
    void x2_anArrayWithoutElementsHoldsNoRecommendation() {
        assertThat(Sample.read(Sample.text(folder, "[]")).reckoning().rows()).isZero();
    }
}
