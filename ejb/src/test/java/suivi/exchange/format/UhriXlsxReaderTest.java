package suivi.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UhriXlsxReaderTest {

    @TempDir
    private Path folder;

    @Test
    void x3_theHeadingsStandInAnyOrderAndRightlySpeltToo() {
        List<List<String>> rows = new ArrayList<>();
        for (List<String> row : List.of(Sample.UHRI, Sample.uhri(Map.of()))) {
            List<String> turned = new ArrayList<>(row);
            turned.replaceAll(cell -> cell.replace("Reccomending", "recommending"));
            Collections.reverse(turned);
            rows.add(turned);
        }

        ImportedRow row = Sample.read(Sample.workbook(folder, rows)).only();

        assertThat(row.countries()).containsExactly("MEX");
        assertThat(row.paragraph()).isEqualTo("33");
        assertThat(row.document())
                .isEqualTo(new ImportedRow.Document(
                        "CEDAW/C/MEX/CO/9", "CEDAW", LocalDate.of(2018, 7, 25), null, null, "en"));
        assertThat(row.taken()).isTrue();
    }

    @Test
    void x2_aMissingHeadingIsNamed() {
        List<String> headings = new ArrayList<>(Sample.UHRI);
        headings.remove("Reccomending Body");
        headings.remove("Sdgs");

        UnreadableFile refusal = Sample.refusal(Sample.workbook(folder, List.of(headings)));

        assertThat(refusal.problem()).isEqualTo(Problem.HEADING_MISSING);
        assertThat(Sample.args(refusal).get(0)).isEqualTo("Recommending Body, Sdgs");
        assertThat(Sample.args(refusal).get(1)).startsWith("Text, Countries Concerned, Document Symbol");
    }

    @Test
    void x2_aDamagedWorkbookIsRefused() {
        Path file = Sample.workbook(folder, "<worksheet><sheetData><row r=\"1\"><c r=\"A1\"");

        assertThat(Sample.refusal(file).problem()).isEqualTo(Problem.FILE_DAMAGED);
    }

    @Test
    void x3_bodiesAreGivenByTheirShortForm() {
        ImportedRow row = read(Map.of("Reccomending Body", "- Committee on Migrant Workers"));

        assertThat(row.document().body()).isEqualTo("CMW");
        assertThat(row.inferences())
                .contains(new Inference("body", "CMW", Inference.From.LONG_FORM, "Committee on Migrant Workers"));
    }

    @Test
    void x4_aCountryFromTwoLettersOrFromTheSymbolIsListed() {
        ImportedRow leaked = read(Map.of("Countries Concerned", "- PK\n- Peru"));
        ImportedRow bySymbol = read(Map.of("Countries Concerned", "", "Reccomending Body", "-"));

        assertThat(leaked.countries()).containsExactly("PAK", "PER");
        assertThat(leaked.inferences()).contains(new Inference("country", "PAK", Inference.From.TWO_LETTER_CODE, "PK"));
        assertThat(bySymbol.countries()).containsExactly("MEX");
        assertThat(bySymbol.inferences())
                .contains(
                        new Inference("country", "MEX", Inference.From.SYMBOL, "CEDAW/C/MEX/CO/9"),
                        new Inference("body", "CEDAW", Inference.From.SYMBOL, "CEDAW/C/MEX/CO/9"));
    }

    @Test
    void x4_whatTheImporterSaysOfTheFileFillsInAndIsListed() {
        Path file = Sample.uhriWorkbook(folder, List.of(Map.of("Countries Concerned", "", "Document Symbol", "")));

        ImportedRow row = Sample.read(file, new Given("PHL", "CEDAW/C/9", Set.of(Annotation.RECOMMENDATION)))
                .only();

        assertThat(row.countries()).containsExactly("PHL");
        assertThat(row.document().symbol()).isEqualTo("CEDAW/C/9");
        assertThat(Sample.inferred(row))
                .containsEntry("country", Inference.From.GIVEN)
                .containsEntry("symbol", Inference.From.GIVEN);
    }

    @ParameterizedTest
    @CsvSource({
        "43306, 2018-07-25",
        "45719.4539, 2025-03-03",
        "2018-07-25T00:00:00, 2018-07-25",
        "2018-07-25T23:30:00.000-05:00, 2018-07-25",
        "25/07/2018, 2018-07-25",
        "05/06/2018, 2018-06-05",
    })
    void x3_aDateIsReadHoweverItIsWritten(String written, LocalDate date) {
        ImportedRow row = read(Map.of("Document Publication Date", written));

        assertThat(row.document().adopted()).isEqualTo(date);
        assertThat(Sample.inferred(row).containsKey("adopted")).isEqualTo(written.equals("05/06/2018"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"30/02/2018", "2018-02-30", "30 February", "2018", "07/25/2018"})
    void x5_whatIsNoDateIsAFaultOfItsColumn(String written) {
        ImportedRow row = read(Map.of("Document Publication Date", written));

        assertThat(row.faults())
                .containsExactly(new Fault("Document Publication Date", Problem.DATE, List.of(written)));
        assertThat(row.rows().get(0).cell("Document Publication Date")).isEqualTo(written);
    }

    @Test
    void x5_aRowNamesEveryColumnThatIsWrong() {
        ImportedRow row = read(Map.of(
                "Text", "",
                "Countries Concerned", "- Atlantis",
                "UPR Position", "- Perhaps",
                "Type", "- Poem"));

        assertThat(Sample.faults(row))
                .containsExactlyInAnyOrder(
                        "Text: import.text.missing",
                        "Countries Concerned: import.country.unknown",
                        "UPR Position: import.position",
                        "Type: import.annotation");
        assertThat(row.rejected()).isTrue();
    }

    @Test
    void x5_aRowWithoutACountryOrASymbolThatNamesOneIsRejected() {
        ImportedRow row = read(Map.of("Countries Concerned", "", "Document Symbol", "A/HRC/50/1"));

        assertThat(Sample.faults(row)).containsExactly("Countries Concerned: import.country.missing");
    }

    @Test
    void x9_aTextThatLooksLikeAFormulaStaysAText() {
        ImportedRow row = read(Map.of("Text", "=cmd|' /C calc'!A0"));

        assertThat(row.text()).isEqualTo("=cmd|' /C calc'!A0");
        assertThat(row.taken()).isTrue();
        assertThat(Sample.inferred(row)).containsEntry("text", Inference.From.LOOKS_LIKE_FORMULA);
    }

    @Test
    void x9_aRealFormulaIsRefusedAndItsLastValueKept() {
        ImportedRow row = read(Map.of("Document Symbol", "f=A1+1"));

        assertThat(row.faults()).containsExactly(new Fault("Document Symbol", Problem.CELL_FORMULA, List.of("A1+1")));
        assertThat(row.rows().get(0).cell("Document Symbol")).isEqualTo("1");
    }

    @Test
    void x10_aCellOfAMegabyteIsAFaultThatNamesRowAndColumn() {
        StringBuilder text = new StringBuilder();
        for (int i = 0; text.length() < 1_000_000; i++) {
            text.append("word ").append(Integer.toHexString(i * 0x9E3779B9)).append(' ');
        }
        Path file = Sample.uhriWorkbook(folder, List.of(Map.of("Text", text.toString())));

        ImportedRow row = Sample.read(file).only();

        assertThat(Sample.faults(row)).containsExactly("Text: import.cell.long");
        assertThat(row.faults().get(0).args()).startsWith("1", "20000");
        assertThat(row.text()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"XFE1", "ZZZZZZ1", "ABCDEFGH1", "A{{{{{{1", "1"})
    void x10_aCellBeyondTheLastColumnIsRefusedBeforeTheRowIsFilledUpToIt(String cell) {
        assertThat(Sample.refusal(sheet("<c r=\"" + cell + "\"><v>1</v></c>")).problem())
                .isEqualTo(Problem.ROW_WIDE);
        assertThat(Sample.refusal(sheet("<c r=\"XFD1\"><v>1</v></c>")).problem())
                .isEqualTo(Problem.HEADING_MISSING);
    }

    @Test
    void x10_aRowWithoutEndIsRefused() {
        assertThat(Sample.refusal(sheet("<c><v>1</v></c>".repeat(Limits.COLUMNS + 1)))
                        .problem())
                .isEqualTo(Problem.ROW_WIDE);
    }

    private Path sheet(String cells) {
        return Sample.workbook(
                folder, "<worksheet><sheetData><row r=\"1\">" + cells + "</row></sheetData></worksheet>");
    }

    @Test
    void x8_theSameIdAgainIsAFaultThatNamesTheFirstRow() {
        Sample read = read(
                Map.of("OHCHR Annotation Id", "a", "Document Symbol", "CEDAW/C/MEX/CO/8"),
                Map.of(),
                Map.of("OHCHR Annotation Id", "a"));

        assertThat(read.rows().get(2).faults())
                .containsExactly(new Fault("OHCHR Annotation Id", Problem.DUPLICATE_ID, List.of("a", "1")));
        assertThat(read.reckoning()).returns(2, Reckoning::recommendations).returns(1, Reckoning::rejected);
    }

    @Test
    void x8_theSameParagraphWithAnotherTextIsAFaultAndWithTheSameIsSkipped() {
        Sample read = read(
                Map.of("OHCHR Annotation Id", "a"),
                Map.of("OHCHR Annotation Id", "b"),
                Map.of("OHCHR Annotation Id", "c", "Text", "33. Something else."));

        assertThat(read.rows().get(1).skip()).isEqualTo(new Skip(Skip.Why.SAME_AGAIN, "1"));
        assertThat(read.rows().get(2).faults())
                .containsExactly(new Fault("Text", Problem.DUPLICATE_PARAGRAPH, List.of("CEDAW/C/MEX/CO/9 33", "1")));
    }

    @Test
    void x7_whatIsNoRecommendationIsSkippedWithItsTypeAndStandsInNobodysWay() {
        Sample read = read(
                Map.of("Type", "- Concerns/Observations", "OHCHR Annotation Id", "a"),
                Map.of("Type", "-"),
                Map.of("OHCHR Annotation Id", "a"));

        assertThat(read.each(ImportedRow::skip))
                .containsExactly(
                        new Skip(Skip.Why.NO_RECOMMENDATION, "Concerns/Observations"),
                        new Skip(Skip.Why.NO_RECOMMENDATION, ""),
                        null);
        assertThat(read.reckoning()).returns(2, Reckoning::skipped).returns(1, Reckoning::recommendations);
    }

    @Test
    void x3_positionsSessionsAndStatesOfTheUprAreRead() {
        ImportedRow row = read(Map.of(
                "Text", "140.7 Ratify the Convention (Maldives) (Portugal);",
                "Reccomending Body", "- UPR",
                "UPR Session", "- 45th session",
                "UPR Reccomending States", "- Maldives\n- Portugal",
                "UPR Position", "- Supported\n- Noted"));

        assertThat(row.paragraph()).isEqualTo("140.7");
        assertThat(row.review().recommendingStates()).containsExactly("MDV", "PRT");
        assertThat(row.review().position()).isEqualTo(Position.SUPPORTED_IN_PART);
        assertThat(row.document().cycle()).isEqualTo(4);
        assertThat(Sample.inferred(row))
                .containsEntry("position", Inference.From.SEVERAL_POSITIONS)
                .containsEntry("cycle", Inference.From.SESSION);
    }

    @Test
    void x5_blankRowsAreLeftOutAndCountedInTheNumbers() {
        Path file = Sample.workbook(
                folder, List.of(Sample.UHRI, List.of(""), Sample.uhri(Map.of()), List.of(" "), List.of("33. A")));

        Sample read = Sample.read(file);

        assertThat(read.each(ImportedRow::number)).containsExactly(2, 4);
    }

    private ImportedRow read(Map<String, String> changed) {
        return Sample.read(Sample.uhriWorkbook(folder, List.of(changed))).only();
    }

    private Sample read(Map<String, String> first, Map<String, String> second, Map<String, String> third) {
        return Sample.read(Sample.uhriWorkbook(folder, List.of(first, second, third)));
    }
}
