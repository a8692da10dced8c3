package suivi.obligation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Headings and summaries are in our own words; the authentic wording is the United Nations'. */
class OwnWordsTest {

    private static final int LONG_RUN = 12;

    @ParameterizedTest
    @CsvSource({"CEDAW,cedaw.json", "CEDAW-GR26,cedaw_gr26_structured.json"})
    void o10_noHeadingOrSummaryRepeatsALongRunOfTheAuthenticWording(String instrument, String text) {
        Set<String> authentic = new HashSet<>();
        collect(Corpus.json(text), authentic);
        assertThat(authentic).hasSizeGreaterThan(1000);
        assertThat(Node.of(instrument))
                .allSatisfy(node -> assertThat(runs(node.heading("en") + " " + node.summary("en")))
                        .as(node.path())
                        .doesNotContainAnyElementsOf(authentic));
    }

    @Test
    void o10_aLongRunIsRecognisedThroughCaseAndPunctuation() {
        assertThat(runs("One two, three four; five six seven eight nine ten eleven TWELVE."))
                .containsExactly("one two three four five six seven eight nine ten eleven twelve");
    }

    private static void collect(JsonValue value, Set<String> runs) {
        if (value instanceof JsonObject object) {
            object.values().forEach(held -> collect(held, runs));
        } else if (value instanceof JsonArray array) {
            array.forEach(held -> collect(held, runs));
        } else if (value instanceof JsonString text) {
            runs.addAll(runs(text.getString()));
        }
    }

    private static Set<String> runs(String text) {
        List<String> words = List.of(text.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip()
                .split(" "));
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + LONG_RUN <= words.size(); i++) {
            runs.add(String.join(" ", words.subList(i, i + LONG_RUN)));
        }
        return runs;
    }
}
