package suivi.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatsTest {

    @TempDir
    private Path folder;

    @Test
    void x1_eachFormatIsToldByItsContent() {
        assertThat(Formats.recognise(Sample.uhriWorkbook(folder, List.of()))).isEqualTo(Format.UHRI_XLSX);
        assertThat(Formats.recognise(Sample.text(folder, "\uFEFF \n [{}]"))).isEqualTo(Format.UHRI_JSON);
        assertThat(Formats.recognise(Sample.text(folder, "To,Text,From,Response,Issue,Session\n")))
                .isEqualTo(Format.UPR_INFO_CSV);
        assertThat(Formats.recognise(Sample.matrix(folder, "", List.of(List.of("a")))))
                .isEqualTo(Format.OHCHR_MATRIX);
        assertThat(Formats.recognise(Sample.text(folder, "symbol;Paragraph;TEXT\n")))
                .isEqualTo(Format.SUIVI_CSV);
    }

    @Test
    void x1_aWrongChoiceIsToldWithBothNames() {
        Path file = Sample.json(folder, "{}");

        UnreadableFile refusal =
                catchThrowableOfType(UnreadableFile.class, () -> RecommendationFile.of(file, Format.UPR_INFO_CSV));

        assertThat(refusal.problem()).isEqualTo(Problem.FILE_OTHER_FORMAT);
        assertThat(Sample.args(refusal)).containsExactly("UPR_INFO_CSV", "UHRI_JSON");
    }

    @ParameterizedTest
    @CsvSource({
        "%PDF-1.7, PDF",
        "<html><table></table></html>, 'HTML, XML'",
        "{\"a\": 1}, JSON object",
        "{\\rtf1 text}, RTF",
        "'name,amount', 'CSV: name, amount'",
    })
    void x1_aFileThatNobodyKnowsIsRefusedByWhatItIs(String content, String found) {
        UnreadableFile refusal = Sample.refusal(Sample.text(folder, content));

        assertThat(refusal.problem()).isEqualTo(Problem.FILE_UNKNOWN);
        assertThat(Sample.args(refusal)).containsExactly(found);
    }

    @Test
    void x1_binaryUtf16AndOtherArchivesAreRefusedByWhatTheyAre() {
        assertThat(Sample.args(Sample.refusal(Sample.text(folder, "To,From", StandardCharsets.UTF_16LE))))
                .containsExactly("UTF-16, binary");
        assertThat(Sample.args(Sample.refusal(
                        Sample.bytes(folder, (byte) 0xD0, (byte) 0xCF, (byte) 0x11, (byte) 0xE0, (byte) 0xA1))))
                .containsExactly("OLE2 (.xls, .doc)");
        assertThat(Sample.args(Sample.refusal(Sample.zip(folder, Map.of("a.txt", "a")))))
                .containsExactly("ZIP");
    }

    @Test
    void x2_aDamagedArchiveIsRefused() {
        Path file = Sample.bytes(folder, (byte) 'P', (byte) 'K', (byte) 3, (byte) 4, (byte) 9);

        assertThat(Sample.refusal(file).problem()).isEqualTo(Problem.FILE_DAMAGED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\t"})
    void x2_anEmptyFileIsRefused(String content) {
        assertThat(Sample.refusal(Sample.text(folder, content)).problem()).isEqualTo(Problem.FILE_EMPTY);
    }

    @Test
    void x2_anArchiveThatInflatesBeyondMeasureIsRefused() {
        Path workbook = Sample.workbook(folder, "<worksheet>" + "<row/>".repeat(1 << 20) + "</worksheet>");
        Path document = Sample.zip(folder, Map.of("word/document.xml", "<w:p/>".repeat(1 << 20)));

        assertThat(Sample.refusal(workbook).problem()).isEqualTo(Problem.FILE_INFLATES);
        assertThat(Sample.args(Sample.refusal(workbook))).startsWith("xl/worksheets/sheet1.xml");
        assertThat(Sample.refusal(document).problem()).isEqualTo(Problem.FILE_INFLATES);
    }

    @Test
    void x10_aTokenWithoutEndIsRefusedInEveryText() {
        String endless = "a1".repeat(Limits.TOKEN);

        assertThat(Sample.refusal(Sample.json(folder, "{\"Text\": \"" + endless + "\"}")))
                .returns(Problem.CELL_WITHOUT_END, UnreadableFile::problem)
                .extracting(Sample::args)
                .isEqualTo(List.of("1", Integer.toString(Limits.TOKEN)));
        assertThat(Sample.refusal(Sample.text(folder, "symbol,country,text\nA,MEX,\"" + endless + "\"\n"))
                        .problem())
                .isEqualTo(Problem.CELL_WITHOUT_END);
    }

    @Test
    void x10_aRowWithoutEndIsRefusedInEveryFormat() {
        String cells = "a,".repeat(Limits.CELLS + 1);
        List<String> wide = List.of(
                cells,
                "symbol,country,text\r\n" + cells,
                "[{\"Text\": \"1. A\", \"Themes\": [" + "\"a\",".repeat(Limits.CELLS) + "\"a\"]}]",
                "[{" + "\"a\": {},".repeat(2).replace("a", "Text") + keys() + "}]");
        for (String content : wide) {
            assertThat(Sample.refusal(Sample.text(folder, content)).problem()).isEqualTo(Problem.ROW_WIDE);
        }
        String half = "a1".repeat(Limits.TOKEN / 2 - 1);
        for (String content : List.of(
                "symbol,country,text\r\n" + half + "," + half + "," + half,
                "[{\"Text\": \"" + half + "\", \"Themes\": [\"" + half + "\", \"" + half + "\"]}]")) {
            assertThat(Sample.refusal(Sample.text(folder, content)).problem()).isEqualTo(Problem.ROW_LONG);
        }
    }

    private static String keys() {
        return IntStream.range(0, Limits.CELLS)
                .mapToObj(each -> "\"k" + each + "\": null")
                .collect(Collectors.joining(","));
    }

    @Test
    void x1_everyProblemHasACodeOfItsOwn() {
        assertThat(Problem.values())
                .extracting(Problem::code)
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("import(\\.[a-z-]+)+"));
    }
}
