package suivi.search.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import suivi.foundation.BusinessException;
import suivi.foundation.Language;
import suivi.foundation.Permission;
import suivi.foundation.Scope;
import suivi.foundation.database.Database;
import suivi.obligation.entity.Binding;
import suivi.recommendation.boundary.RecommendationCard;
import suivi.recommendation.boundary.RecordKey;
import suivi.recommendation.boundary.Register;
import suivi.recommendation.control.ShippedVocabulary;
import suivi.search.control.Shelf;

/** Over the demonstration's records: one index for all tests, which only read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class LinkFinderTest {

    private Shelf shelf;

    private LinkFinder finder;

    @BeforeAll
    void open(@TempDir Path folder) {
        shelf = new Shelf(Database.DERBY, folder)
                .with(ShippedVocabulary.demonstration())
                .follow();
        finder = shelf.house.get(LinkFinder.class);
    }

    @AfterAll
    void close() {
        shelf.close();
    }

    @BeforeEach
    void anExpertLooks() {
        shelf.house.seenBy("eva", Permission.PROPOSE_LINK, Scope.committee("CEDAW"), Scope.committee("CMW"));
    }

    @Test
    void s15_eachSuggestionSaysWhy() {
        for (RecordKey key : keys()) {
            List<LinkSuggestion> suggestions = finder.suggestions(key, null, Language.EN);
            assertThat(suggestions).isNotEmpty().hasSizeLessThanOrEqualTo(10).allSatisfy(each -> {
                assertThat(each.words().size() + each.linked().size())
                        .as(each.toString())
                        .isPositive();
                assertThat(each.heading()).isNotBlank();
                assertThat(each.binding()).isNotNull();
            });
        }
    }

    @Test
    void s15_theWordsStandInTheTextAsTheReaderHasIt() {
        for (Language language : Language.values()) {
            for (RecordKey key : keys()) {
                String text = card(key, language).texts().get(0).text();
                finder.suggestions(key, null, language)
                        .forEach(each -> assertThat(each.words()).allMatch(text::contains));
            }
        }
    }

    @Test
    void s15_similarRecommendationsThatAreLinkedAreNamedAndAreThoseThatTheReaderSees() {
        RecordKey key = key("MEX", "CEDAW");
        List<LinkSuggestion> suggestions = finder.suggestions(key, null, Language.EN);
        assertThat(suggestions).anyMatch(each -> !each.linked().isEmpty());
        for (LinkSuggestion each : suggestions) {
            for (String reference : each.linked()) {
                assertThat(shelf.house
                                .get(Register.class)
                                .recommendation(reference, Language.EN)
                                .links())
                        .anyMatch(link -> link.confirmed() && link.provision().equals(each.provision()));
            }
        }
    }

    @Test
    void s15_whatIsLinkedAlreadyIsNotSuggested() {
        for (RecordKey key : keys()) {
            assertThat(finder.suggestions(key, null, Language.EN))
                    .extracting(LinkSuggestion::provision)
                    .doesNotContainAnyElementsOf(card(key, Language.EN).links().stream()
                            .map(RecommendationCard.Link::provision)
                            .toList());
        }
    }

    @Test
    void s15_eachSaysHowItBindsTheCountryOnTheDayOfTheDocument() {
        assertThat(keys().stream()
                        .filter(key -> key.country().equals("MDA"))
                        .flatMap(key -> finder.suggestions(key, null, Language.EN).stream())
                        .filter(each -> each.instrument().equals("CMW")))
                .isNotEmpty()
                .allMatch(each -> each.binding() == Binding.NOT_BINDING);
    }

    @Test
    void s15_aPointIsComparedByItsOwnText() {
        RecordKey key = keys().stream()
                .filter(each -> card(each, Language.EN).points().size() > 1)
                .findFirst()
                .orElseThrow();
        List<RecommendationCard.PointLine> points = card(key, Language.EN).points();
        Map<String, List<LinkSuggestion>> byLetter = Map.of(
                "one", finder.suggestions(key, points.get(0).letter(), Language.EN),
                "other", finder.suggestions(key, points.get(1).letter(), Language.EN));
        assertThat(byLetter.get("one")).isNotEmpty().isNotEqualTo(byLetter.get("other"));
        assertThatThrownBy(() -> finder.suggestions(key, "zz", Language.EN))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("link.point");
    }

    @Test
    void s15_aKeyOfAnotherCountryThanTheRecordsOpensNothing() {
        RecordKey key = key("MEX", "CEDAW");
        assertThatThrownBy(
                        () -> finder.suggestions(new RecordKey(key.reference(), "PHL", key.body()), null, Language.EN))
                .isInstanceOf(BusinessException.class)
                .hasMessageContaining("not-found.recommendation");
    }

    private List<RecordKey> keys() {
        return shelf.house
                .get(EntityManager.class)
                .createQuery(
                        "select r.reference from Recommendation r where r.state ="
                                + " suivi.recommendation.entity.RecordState.PUBLISHED order by r.reference",
                        String.class)
                .getResultStream()
                .map(shelf.house.get(Register.class)::key)
                .toList();
    }

    private RecordKey key(String country, String body) {
        return keys().stream()
                .filter(key -> key.country().equals(country) && key.body().equals(body))
                .findFirst()
                .orElseThrow();
    }

    private RecommendationCard card(RecordKey key, Language language) {
        return shelf.house.get(Register.class).recommendation(key.reference(), language);
    }
}
