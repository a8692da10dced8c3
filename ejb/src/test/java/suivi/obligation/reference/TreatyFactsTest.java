package suivi.obligation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import suivi.obligation.control.ReferenceData;

/** The facts about the pilots are those that were compiled, on the basis on which they were. */
class TreatyFactsTest {

    @Test
    void o6_everyCompiledFactAboutOurTreatiesIsShippedOnItsBasis() {
        List<String> compiled = Corpus.csv("treaty_status_pilots.csv").stream()
                .filter(row -> ReferenceData.INSTRUMENTS.contains(row.get("instrument")))
                .map(TreatyFactsTest::compiled)
                .toList();
        assertThat(compiled).isNotEmpty();
        assertThat(actions()).extracting(TreatyFactsTest::shipped).containsAll(compiled);
    }

    @Test
    void o6_aFactThatWasNotCompiledIsBackground() {
        List<String> compiled = Corpus.csv("treaty_status_pilots.csv").stream()
                .map(TreatyFactsTest::compiled)
                .toList();
        assertThat(actions())
                .filteredOn(action -> !compiled.contains(shipped(action)))
                .isNotEmpty()
                .allSatisfy(action -> assertThat(action.getString("basis")).isEqualTo("BACKGROUND"));
    }

    @Test
    void o6_everyFactNamesWhereItWasReadOrIsToBeChecked() {
        assertThat(actions()).allSatisfy(action -> {
            assertThat(action.getJsonObject("source").keySet()).containsExactlyInAnyOrder("en", "es");
            assertThat(action.getString("address")).startsWith("https://treaties.un.org/");
        });
        assertThat(actions())
                .filteredOn(action -> action.getString("basis").equals("BACKGROUND"))
                .allSatisfy(action -> assertThat(action.getJsonObject("source").getString("en"))
                        .startsWith("Background knowledge")
                        .contains("to be checked"));
    }

    private static List<JsonObject> actions() {
        return Node.shipped("treaty-status").getJsonArray("actions").getValuesAs(JsonObject.class);
    }

    private static String shipped(JsonObject action) {
        return "%s %s %s %s %s"
                .formatted(
                        action.getString("country"),
                        action.getString("instrument"),
                        action.getString("action"),
                        action.getString("date", ""),
                        action.getString("basis"));
    }

    private static String compiled(Map<String, String> row) {
        return "%s %s %s %s %s"
                .formatted(
                        row.get("iso3"),
                        row.get("instrument"),
                        row.get("action").toUpperCase(Locale.ROOT).replace(' ', '_'),
                        row.get("date"),
                        row.get("basis").toUpperCase(Locale.ROOT));
    }
}
