package suivi.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SuiviCsvReaderTest {

    @TempDir
    private Path folder;

    @Test
    void x3_everyColumnIsRead() {
        String headings =
                Arrays.stream(SuiviColumn.values()).map(SuiviColumn::heading).collect(Collectors.joining(","));
        ImportedRow row = Sample.read(Sample.text(
                        folder,
                        headings
                                + "\nr-1,A/HRC/1,140.7,Moldova|MEX,UPR,2020-01-31,35,3,ES,Actuar,a|b,c,5 - GENDER,LAW|POLICY,CONCERN,"
                                + "SUPPORTED_IN_PART,ESP|Perú,published,yes,2021-02-28,x-1,no\n"))
                .only();

        assertThat(row.taken()).isTrue();
        assertThat(row.document())
                .isEqualTo(new ImportedRow.Document("A/HRC/1", "UPR", LocalDate.of(2020, 1, 31), "35", 3, "es"));
        assertThat(row.countries()).containsExactly("MDA", "MEX");
        assertThat(row.labels())
                .isEqualTo(new ImportedRow.Labels(
                        null, List.of("a", "b"), List.of("c"), List.of("5 - GENDER"), List.of("LAW", "POLICY")));
        assertThat(row.review().position()).isEqualTo(Position.SUPPORTED_IN_PART);
        assertThat(row.review().recommendingStates()).containsExactly("ESP", "PER");
        assertThat(row.own())
                .isEqualTo(new ImportedRow.Own("r-1", "published", true, LocalDate.of(2021, 2, 28), false));
        assertThat(row.externalId()).isEqualTo("x-1");
        assertThat(row.paragraph()).isEqualTo("140.7");
        assertThat(row.kindOfAnnotation()).isEqualTo(Annotation.CONCERN);
        assertThat(row.text()).isEqualTo("Actuar");
        assertThat(row.inferences()).isEmpty();
    }

    @Test
    void x2_anUnknownOrRepeatedHeadingIsRefusedByName() {
        UnreadableFile unknown = Sample.refusal(Sample.text(folder, "symbol,country,text,colour\n"));
        UnreadableFile twice = Sample.refusal(Sample.text(folder, "symbol,country,text,Text\n"));
        UnreadableFile missing = Sample.refusal(Sample.text(folder, "symbol,country,body\n"));

        assertThat(unknown.problem()).isEqualTo(Problem.HEADING_UNKNOWN);
        assertThat(Sample.args(unknown)).containsExactly("colour");
        assertThat(twice.problem()).isEqualTo(Problem.HEADING_TWICE);
        assertThat(missing.problem()).isEqualTo(Problem.HEADING_MISSING);
    }

    @Test
    void x4_semicolonsAreReadAndListed() {
        Sample read = Sample.read(Sample.text(folder, "Symbol;Text;Body\nCMW/C/MEX/CO/3;\"Act; now\";CMW\n"));

        assertThat(read.only().text()).isEqualTo("Act; now");
        assertThat(read.only().countries()).containsExactly("MEX");
        assertThat(read.reckoning().inferences()).extracting(Inference::from).containsExactly(Inference.From.SEPARATOR);
    }

    @Test
    void x9_theShieldThatAnExportPutsBeforeAFormulaIsTakenAway() {
        Sample read =
                Sample.read(Sample.text(folder, "symbol,country,body,text\nA,MEX,CMW,'=cmd|x\nB,MEX,CMW,'quoted'\n"));

        assertThat(read.each(ImportedRow::text)).containsExactly("=cmd|x", "'quoted'");
    }

    @Test
    void x5_aRowNamesItsColumnsAsTheFileCallsThem() {
        ImportedRow row = Sample.read(Sample.text(
                        folder,
                        "Symbol,COUNTRY,text,Priority,due,cycle\nX,Atlantis,Act,perhaps,2021-02-30,third,beyond\n"))
                .only();

        assertThat(Sample.faults(row))
                .containsExactlyInAnyOrder(
                        "COUNTRY: import.country.unknown",
                        "Priority: import.yes-or-no",
                        "due: import.date",
                        "cycle: import.number",
                        "body: import.body.missing",
                        "#7: import.row.shape");
    }
}
