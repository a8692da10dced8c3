package suivi.access.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import suivi.foundation.Language;

class LettersTest {

    @ParameterizedTest
    @EnumSource
    void everyLanguageHasEveryLetterWithWhatIsPutIn(Language language) {
        ResourceBundle english = letters(Language.EN);
        ResourceBundle letters = letters(language);
        assertThat(letters.getLocale().getLanguage()).isEqualTo(language.code());
        assertThat(letters.keySet()).isEqualTo(english.keySet()).isNotEmpty().allSatisfy(key -> {
            assertThat(letters.getString(key)).doesNotContain("'");
            for (String place : new String[] {"{0}", "{1}", "{2}"}) {
                assertThat(letters.getString(key).contains(place))
                        .as(key + " " + place)
                        .isEqualTo(english.getString(key).contains(place));
            }
        });
    }

    private static ResourceBundle letters(Language language) {
        return ResourceBundle.getBundle("suivi.access.letters", language.locale());
    }
}
