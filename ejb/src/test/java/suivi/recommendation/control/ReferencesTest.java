package suivi.recommendation.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReferencesTest {

    @Test
    void r1_theReferenceIsMadeOfSymbolAndParagraph() {
        assertThat(References.of("CEDAW/C/MEX/CO/9", "33(a)", "any")).isEqualTo("CEDAW-C-MEX-CO-9:33(a)");
        assertThat(References.of("A/HRC/59/15/Add.1", " 140.7 ", "any")).isEqualTo("A-HRC-59-15-Add.1:140.7");
    }

    @Test
    void r1_withoutAParagraphTheTextStandsForIt() {
        String reference = References.of("A/HRC/11/27", null, "Ratify  the Convention");
        assertThat(reference).matches("A-HRC-11-27:t[0-9a-f]{10}");
        assertThat(References.of("A/HRC/11/27", null, "ratify the\nconvention "))
                .isEqualTo(reference);
        assertThat(References.of("A/HRC/11/27", null, "Ratify the Protocol")).isNotEqualTo(reference);
    }
}
