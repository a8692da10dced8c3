package suivi.recommendation.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import suivi.recommendation.boundary.Content;
import suivi.recommendation.boundary.Hint;
import suivi.recommendation.boundary.Split;
import suivi.recommendation.boundary.Split.Piece;

class LettersTest {

    @Test
    void aParagraphIsSplitAtItsLetters() {
        Split split = Letters.split("""
                The Committee recommends that the State party:
                (a) Amend article 123 (b) of its labour code without delay;
                (b) Provide legal aid, interpretation and shelter; and
                (c) Train consular staff.""");
        assertThat(split.introduction()).isEqualTo("The Committee recommends that the State party:");
        assertThat(split.points())
                .containsExactly(
                        new Piece("a", "Amend article 123 (b) of its labour code without delay"),
                        new Piece("b", "Provide legal aid, interpretation and shelter"),
                        new Piece("c", "Train consular staff."));
    }

    @Test
    void spanishLettersHaveOneBracket() {
        Split split =
                Letters.split("El Comité recomienda al Estado parte que: a) Adopte una ley sobre el trabajo del hogar;"
                        + " b) Capacite al personal de inspección; y c) Reúna datos desglosados por sexo.");
        assertThat(split.points())
                .extracting(Piece::text)
                .containsExactly(
                        "Adopte una ley sobre el trabajo del hogar",
                        "Capacite al personal de inspección",
                        "Reúna datos desglosados por sexo.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ratify the Convention.",
                "Implement the recommendations in subparagraphs (a) and (b) above.",
                "Bring its law into line with article 11(1)(a) and (d) of the Convention.",
                "(b) Comes without what is before it; (c) and what is after."
            })
    void whatHasNoLettersIsNotSplit(String text) {
        assertThat(Letters.split(text)).isEqualTo(new Split(text, List.of()));
    }

    @Test
    void r13_aRecommendationThatIsHardToFollowIsHintedAt() {
        assertThat(hints("Continue its efforts to promote equality."))
                .containsExactly(Hint.NO_ACTOR, Hint.NOT_VERIFIABLE);
        assertThat(hints("The Ministry of Labour should publish the inspection reports of 2025."))
                .isEmpty();
        assertThat(hints("The Ministry of Labour should: (a) Adopt a protocol now; (b) Train all its inspectors."))
                .containsExactly(Hint.SEVERAL);
        assertThat(hints("Considere ratificar el Convenio; la Secretaría de Relaciones Exteriores; y otros"))
                .containsExactly(Hint.SEVERAL);
    }

    private static Iterable<Hint> hints(String text) {
        return Hints.of(new Content(null, Map.of("en", text), null, null, null, null, false, null, null, null));
    }
}
