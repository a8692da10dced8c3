package suivi.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MatrixReaderTest {

    @TempDir
    private Path folder;

    @Test
    void x3_theColumnsOfAnotherEditionAreFoundByTheirHeadings() {
        Path file = Sample.matrix(
                folder,
                "UPR of Mexico (3rd Cycle – 31st session)",
                List.of(
                        List.of("Position", "Recommendation", "Full list of themes", "Affected persons", "Comments"),
                        List.of("Right or area: 2.1 Acceptance of norms"),
                        List.of(
                                "Supported",
                                "132.1 Ratify it (Bosnia and Herzegovina, Chad and Peru);\nSource of position: A/HRC/40/8/Add.1 - Para. 6",
                                "A12 Norms\nAffected norms",
                                "- women",
                                "none")));

        Sample read = Sample.read(file);

        ImportedRow row = read.only();
        assertThat(row.paragraph()).isEqualTo("132.1");
        assertThat(row.text()).isEqualTo("Ratify it (Bosnia and Herzegovina, Chad and Peru);");
        assertThat(row.review().recommendingStates()).containsExactly("BIH", "TCD", "PER");
        assertThat(row.review().positionSource()).isEqualTo("A/HRC/40/8/Add.1 - Para. 6");
        assertThat(row.document()).isEqualTo(new ImportedRow.Document("A/HRC/40/8", "UPR", null, "31", 3, "en"));
        assertThat(row.countries()).containsExactly("MEX");
        assertThat(row.labels().cluster()).isEqualTo("2.1 Acceptance of norms");
        assertThat(row.labels().groups()).containsExactly("women");
        assertThat(Sample.inferred(row)).containsEntry("symbol", Inference.From.POSITION_SOURCE);
        assertThat(read.reckoning().inferences()).extracting(Inference::field).contains("country", "cycle", "session");
    }

    @Test
    void x2_aDocumentWithoutSuchATableIsRefusedByWhatItsTablesHave() {
        UnreadableFile refusal =
                Sample.refusal(Sample.matrix(folder, "", List.of(List.of("Name", "Amount"), List.of("a", "1"))));

        assertThat(refusal.problem()).isEqualTo(Problem.HEADING_MISSING);
        assertThat(Sample.args(refusal)).containsExactly("Recommendation, Position", "Name, Amount, a, 1");
    }

    @Test
    void x5_aRowWithoutANumberOrWithAStateThatNobodyKnowsIsRejected() {
        Path file = Sample.matrix(
                folder,
                "UPR of Mexico (3rd Cycle - 31st Session)",
                List.of(
                        List.of("Recommendation", "Position"),
                        List.of("Continue", "Noted"),
                        List.of("132.2 Act (Atlantis);", "Noted")));

        Sample read = Sample.read(file);

        assertThat(Sample.faults(read.rows().get(0))).containsExactly("Recommendation: import.row.shape");
        assertThat(Sample.faults(read.rows().get(1))).containsExactly("Recommendation: import.country.unknown");
        assertThat(read.rows().get(1).rows().get(0).cell("Position")).isEqualTo("Noted");
    }

    @Test
    void x5_withoutATitleTheCountryMustBeGiven() {
        Path file = Sample.matrix(
                folder, "", List.of(List.of("Recommendation", "Position"), List.of("1.2 Act (Peru);", "Noted")));

        assertThat(Sample.faults(Sample.read(file).only())).containsExactly("Recommendation: import.country.missing");
        assertThat(Sample.read(file, new Given("MDA", null, Set.of())).only().countries())
                .containsExactly("MDA");
    }

    @Test
    void x2_aDamagedDocumentIsRefused() {
        Path file = Sample.zip(folder, Map.of("word/document.xml", "<w:document"));

        assertThat(Sample.refusal(file).problem()).isEqualTo(Problem.FILE_DAMAGED);
    }
}
