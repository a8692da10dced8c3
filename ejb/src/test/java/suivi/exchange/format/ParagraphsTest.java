package suivi.exchange.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ParagraphsTest {

    @ParameterizedTest
    @CsvSource({
        "4.The Committee urges, 4",
        "12. The Committee urges, 12",
        "33(a) Adopt, 33(a)",
        "33 (a) Adopt; (c) Act, 33(a)",
        "33. (a) Adopt; (b) Act, 33",
        "140.7 Ratify, 140.7",
        "6.145. Continue, 6.145",
        "13. “Recalling” it, 13",
    })
    void x3_aParagraphIsReadFromTheStartOfItsText(String text, String number) {
        assertThat(Paragraphs.atStart(text)).contains(number);
        assertThat(Paragraphs.atStart("B. Heading\nSubheading \n" + text)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Act.", "3 States should act", "3.5 per cent of women", "2030 Agenda", "(a) Adopt"})
    void x4_whatIsNoNumberOfAParagraphIsNotTakenForOne(String text) {
        assertThat(Paragraphs.atStart(text)).isEmpty();
    }

    @Test
    void x10_aNumberOfThousandsOfPartsTakesNoStack() {
        String endless = "1" + ".1".repeat(9_000);
        assertThat(Paragraphs.atStart(endless + " Adopt")).isEmpty();
        assertThat(MatrixRows.NUMBERED.matcher(endless + " Adopt").find()).isFalse();
    }

    @Test
    void x4_aNumberFurtherDownIsNone() {
        assertThat(Paragraphs.atStart("a".repeat(300) + "\n4. The Committee")).isEmpty();
        assertThat(Paragraphs.atStart("a\nb\nc\nd\n4. The Committee")).isEmpty();
    }
}
