package suivi.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UprInfoReaderTest {

    private static final String HEADINGS = "To,Text,From,Response,Action,Issue,Session\n";

    @TempDir
    private Path folder;

    @Test
    void x6_rowsOfOneRecommendationAreJoinedWhereverTheyStand() {
        Sample read = read("""
                Mexico,Act now ,Bolivia,Accepted,5,"Justice,Women's rights",17
                Mexico,Another,Peru,Noted,5,Justice,17
                Mexico, Act  now,Spain,accepted,5,Justice,17
                Mexico,Act now,Spain,Accepted,5,Justice,17
                Mexico,Act now,Spain,Noted,5,Justice,17
                Philippines,Act now,Spain,Accepted,5,Justice,17
                Mexico,Act now,Spain,Accepted,5,Justice,4
                """);

        assertThat(read.each(ImportedRow::number)).containsExactlyInAnyOrder(1, 2, 3, 5, 6, 7);
        assertThat(read.rows()).allMatch(ImportedRow::taken);
    }

    @Test
    void x6_theReckoningSaysHowTheNumberComesAbout() {
        Sample read = read("""
                Mexico,Act now,Bolivia,Accepted,5,"Justice,Women's rights",17
                Mexico,Act now,Spain,Accepted,5,Justice,17
                Mexico,Act now,Spain,Accepted,5,Justice,17
                Mexico,,Spain,Accepted,5,Justice,17
                Mexico,,Peru,Accepted,5,Justice,17
                Mexico,Another,Peru,Accepted,5,Justice,17
                Mexico,Another,Atlantis,Accepted,5,Justice,17
                """);

        assertThat(read.reckoning())
                .returns(7, Reckoning::rows)
                .returns(1, Reckoning::recommendations)
                .returns(1, Reckoning::joined)
                .returns(1, Reckoning::repeated)
                .returns(4, Reckoning::rejected);
        ImportedRow joint = read.rows().get(0);
        assertThat(joint.review().recommendingStates()).containsExactly("BOL", "ESP");
        assertThat(joint.labels().themes()).containsExactly("Justice", "Women's rights");
        assertThat(Sample.inferred(joint))
                .containsEntry("recommending_states", Inference.From.JOINT_ROWS)
                .containsEntry("themes", Inference.From.JOINT_ROWS);
        assertThat(read.rows().get(3).rows()).hasSize(2);
        assertThat(Sample.faults(read.rows().get(3))).containsExactly("From: import.country.unknown");
    }

    @Test
    void x4_anOlderWordForAPositionIsListed() {
        Sample read = read("""
                Mexico,A,Spain,Rejected,5,Justice,17
                Mexico,B,Spain,No response,5,Justice,17
                Mexico,C,Spain,Noted,5,Justice,17
                """);

        assertThat(read.each(row -> row.review().position()))
                .containsExactly(Position.NOTED, Position.PENDING, Position.NOTED);
        assertThat(read.each(row -> row.review().positionAsWritten()))
                .containsExactly("Rejected", "No response", "Noted");
        assertThat(read.each(row -> Sample.inferred(row).get("position")))
                .containsExactly(Inference.From.OLDER_WORD, Inference.From.OLDER_WORD, null);
    }

    @Test
    void x4_aFileFromAMacintoshOrFromWindowsIsReadAndItsEncodingListed() {
        String row = "Mexico,Améliorer – “now”,Côte d'Ivoire,Accepted,5,Justice,17\n";

        Sample mac =
                Sample.read(Sample.text(folder, (HEADINGS + row).replace('\n', '\r'), Charset.forName("x-MacRoman")));
        Sample windows = Sample.read(Sample.text(folder, HEADINGS + row, Charset.forName("windows-1252")));
        Sample marked = Sample.read(Sample.text(folder, "\uFEFF" + HEADINGS + row, StandardCharsets.UTF_8));

        for (Sample read : List.of(mac, windows, marked)) {
            assertThat(read.only().text()).isEqualTo("Améliorer – “now”");
            assertThat(read.only().review().recommendingStates()).containsExactly("CIV");
        }
        assertThat(encodings(mac)).containsExactly("x-MacRoman");
        assertThat(encodings(windows)).containsExactly("windows-1252");
        assertThat(encodings(marked)).isEmpty();
    }

    @Test
    void x2_aMissingHeadingIsNamed() {
        UnreadableFile refusal = Sample.refusal(Sample.text(folder, "To,Text,From,Response,Issue\nMexico,A,Peru,,\n"));

        assertThat(refusal.problem()).isEqualTo(Problem.HEADING_MISSING);
        assertThat(Sample.args(refusal).get(0)).isEqualTo("Session");
    }

    @Test
    void x2_aQuoteThatNobodyClosesIsTold() {
        UnreadableFile refusal = Sample.refusal(Sample.text(folder, HEADINGS + "Mexico,A,Peru,,,,17\nMexico,\"A,Peru"));

        assertThat(refusal.problem()).isEqualTo(Problem.FILE_CUT_OFF);
        assertThat(Sample.args(refusal)).containsExactly("2");
    }

    private Sample read(String rows) {
        return Sample.read(Sample.text(folder, HEADINGS + rows));
    }

    private static List<String> encodings(Sample read) {
        return read.reckoning().inferences().stream()
                .filter(inference -> inference.from() == Inference.From.ENCODING)
                .map(Inference::value)
                .toList();
    }
}
