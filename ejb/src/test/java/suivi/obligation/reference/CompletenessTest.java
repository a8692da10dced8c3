package suivi.obligation.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import suivi.foundation.Language;
import suivi.obligation.control.ReferenceData;

/** What is shipped is whole, in every language. */
class CompletenessTest {

    static final List<String> INSTRUMENTS = ReferenceData.INSTRUMENTS;

    @ParameterizedTest
    @FieldSource("INSTRUMENTS")
    void o9_everyProvisionHasAHeadingInEveryLanguage(String instrument) {
        for (Language language : Language.values()) {
            assertThat(Node.of(instrument)).allSatisfy(node -> {
                assertThat(node.heading(language.code())).as(node.path()).isNotBlank();
                assertThat(node.summary(language.code()).isEmpty())
                        .as(node.path() + " has its summary in every language or in none")
                        .isEqualTo(node.summary(Language.EN.code()).isEmpty());
            });
        }
    }

    @ParameterizedTest
    @FieldSource("INSTRUMENTS")
    void o1_noKeyIsGivenTwice(String instrument) {
        assertThat(Node.of(instrument)).extracting(Node::path).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @FieldSource("INSTRUMENTS")
    void o10_everyInstrumentIsNamedInEveryLanguageAndLinksItsAuthenticText(String key) {
        var instrument = Node.instrument(key);
        assertThat(instrument.getString("address")).startsWith("https://");
        for (Language language : Language.values()) {
            assertThat(instrument.getJsonObject("name").getString(language.code()))
                    .isNotBlank();
        }
    }

    @Test
    void o9_cedawHasItsThirtyArticlesInSixParts() {
        assertThat(paths("CEDAW", "ARTICLE")).isEqualTo(numbers(1, 30));
        assertThat(paths("CEDAW", "PART"))
                .containsExactly("Part I", "Part II", "Part III", "Part IV", "Part V", "Part VI");
    }

    @Test
    void o9_theCmwHasItsNinetyThreeArticlesInNineParts() {
        assertThat(paths("CMW", "ARTICLE")).isEqualTo(numbers(1, 93));
        assertThat(paths("CMW", "PART"))
                .containsExactly(
                        "Part I",
                        "Part II",
                        "Part III",
                        "Part IV",
                        "Part V",
                        "Part VI",
                        "Part VII",
                        "Part VIII",
                        "Part IX");
    }

    @Test
    void o9_generalRecommendation26HasItsTwentyNineParagraphs() {
        assertThat(paths("CEDAW-GR26", "PARAGRAPH")).isEqualTo(numbers(1, 29));
    }

    @Test
    void o9_cmwGeneralComment5HasItsNineSections() {
        assertThat(sections("")).isEqualTo(named("Section ", 9));
        assertThat(sections("Section 2")).isEqualTo(named("Section 2.", 5));
        assertThat(sections("Section 2.5")).isEqualTo(named("Section 2.5.", 2));
        assertThat(sections("Section 2.5.2")).isEqualTo(named("Section 2.5.2.", 4));
        assertThat(sections("Section 3")).isEqualTo(named("Section 3.", 3));
        assertThat(sections("Section 4")).isEqualTo(named("Section 4.", 5));
        assertThat(sections("Section 5")).isEqualTo(named("Section 5.", 11));
        assertThat(sections("Section 5.4")).isEqualTo(named("Section 5.4.", 4));
        assertThat(Node.of("CMW-GC5")).hasSize(43);
    }

    @ParameterizedTest
    @FieldSource("INSTRUMENTS")
    void o9_guidanceHasSectionsUnderConsecutiveNumbers(String instrument) {
        if (Node.instrument(instrument).getJsonArray("interprets").isEmpty()) {
            return;
        }
        List<String> top = Node.of(instrument).stream()
                .filter(node -> node.parent().isEmpty())
                .map(Node::path)
                .toList();
        assertThat(top)
                .isNotEmpty()
                .isEqualTo(IntStream.rangeClosed(1, top.size())
                        .mapToObj(number -> "Section " + number)
                        .toList());
    }

    @Test
    void o9_whatConcernsThePilotsHasASummary() {
        hasSummaries("CEDAW", node -> isArticle(node, 1, 16));
        hasSummaries("CMW", node -> isArticle(node, 7, 71));
        hasSummaries("CEDAW", node -> isSubparagraphOf(node, List.of("2", "5", "7", "10", "11", "14", "16")));
        hasSummaries("CEDAW-GR26", node -> isSubparagraphOf(node, List.of("23", "24", "25", "26", "27", "28", "29")));
    }

    private static List<String> sections(String parent) {
        return Node.of("CMW-GC5").stream()
                .filter(node -> node.parent().equals(parent))
                .map(Node::path)
                .toList();
    }

    private static List<String> named(String prefix, int last) {
        return numbers(1, last).stream().map(prefix::concat).toList();
    }

    private static void hasSummaries(String instrument, Predicate<Node> wanted) {
        List<Node> nodes = Node.of(instrument).stream().filter(wanted).toList();
        assertThat(nodes).isNotEmpty().allSatisfy(node -> {
            for (Language language : Language.values()) {
                assertThat(node.summary(language.code()))
                        .as("%s %s in %s", instrument, node.path(), language)
                        .isNotBlank();
            }
        });
    }

    private static boolean isArticle(Node node, int first, int last) {
        return node.kind().equals("ARTICLE")
                && Integer.parseInt(node.path()) >= first
                && Integer.parseInt(node.path()) <= last;
    }

    private static boolean isSubparagraphOf(Node node, List<String> articles) {
        return node.kind().equals("SUBPARAGRAPH")
                && articles.contains(node.path().substring(0, node.path().indexOf('(')));
    }

    private static List<String> paths(String instrument, String kind) {
        return Node.of(instrument).stream()
                .filter(node -> node.kind().equals(kind))
                .map(Node::path)
                .toList();
    }

    private static List<String> numbers(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Integer::toString).toList();
    }
}
