package suivi.search.boundary;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import suivi.foundation.BusinessException;
import suivi.foundation.Language;
import suivi.foundation.Permission;
import suivi.foundation.Scope;
import suivi.foundation.Viewer;
import suivi.foundation.database.Database;
import suivi.recommendation.boundary.ProvisionCount;
import suivi.recommendation.boundary.RecommendationLine;
import suivi.recommendation.boundary.RegisterFilter;
import suivi.recommendation.control.ShippedVocabulary;
import suivi.recommendation.control.Visibility;
import suivi.recommendation.entity.Kind;
import suivi.recommendation.entity.Lack;
import suivi.recommendation.entity.Measure;
import suivi.recommendation.entity.RecordState;
import suivi.search.boundary.Wanted.Sort;
import suivi.search.control.Shelf;

/** Over the demonstration's records: one index for all tests, which only read. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FinderTest {

    /** A draft of Mexico, on pregnancy tests in export factories. */
    private static final String DRAFT = "DEMO-CEDAW-MEX-1:33";

    private static final String DRAFTS_WORDS = "prohibit pregnancy tests export factories";

    private static final RegisterFilter DRAFTS = inState(RecordState.DRAFT);

    private Shelf shelf;

    private Finder finder;

    @BeforeAll
    void open(@TempDir Path folder) {
        shelf = new Shelf(Database.DERBY, folder)
                .with(ShippedVocabulary.demonstration())
                .follow();
        finder = shelf.house.get(Finder.class);
    }

    @AfterAll
    void close() {
        shelf.close();
    }

    @BeforeEach
    void nobodyLooks() {
        shelf.house.seenBy("somebody", Permission.USE_OWN_ACCOUNT);
    }

    private void anaOfMexicoLooks() {
        shelf.house.seenBy("ana", Permission.RECORD_RECOMMENDATION, Scope.country("MEX"));
    }

    private void beaOfThePhilippinesLooks() {
        shelf.house.seenBy("bea", Permission.RECORD_RECOMMENDATION, Scope.country("PHL"));
    }

    @Test
    void s3_aDraftIsFoundByThoseWhoRecordInItsCountryAlone() {
        assertThat(references(null, DRAFTS)).isEmpty();
        assertThat(references(DRAFTS_WORDS, DRAFTS)).isEmpty();
        beaOfThePhilippinesLooks();
        assertThat(references(DRAFTS_WORDS, DRAFTS)).doesNotContain(DRAFT);
        anaOfMexicoLooks();
        assertThat(references(null, DRAFTS)).contains(DRAFT).allMatch(reference -> reference.contains("MEX"));
        assertThat(references(DRAFTS_WORDS, DRAFTS)).containsExactly(DRAFT);
        shelf.house.seenBy("omar", Permission.RECORD_RECOMMENDATION, Scope.EVERYWHERE);
        assertThat(references(null, DRAFTS))
                .anyMatch(reference -> reference.contains("PHL"))
                .contains(DRAFT);
    }

    @Test
    void s3_aDraftIsNotCounted() {
        assertThat(found(null, DRAFTS).page().total()).isZero();
        assertThat(found(null, DRAFTS).facets()).isEmpty();
        assertThat(facets(null, RegisterFilter.NONE)).doesNotContainKey("state");
        anaOfMexicoLooks();
        assertThat(found(null, DRAFTS).page().total())
                .isEqualTo(references(null, DRAFTS).size());
        assertThat(facets(null, RegisterFilter.NONE).get("state")).containsKeys("DRAFT", "IN_REVIEW", "PUBLISHED");
        assertThat(facets(null, DRAFTS).get("country")).containsOnlyKeys("MEX");
    }

    @Test
    void s3_aDraftIsNotSuggested() {
        assertThat(suggested("pregnancy tests as a cond")).doesNotContain(DRAFT);
        assertThat(suggested("DEMO/CEDAW/MEX/1 33")).doesNotContain(DRAFT);
        beaOfThePhilippinesLooks();
        assertThat(suggested("DEMO/CEDAW/MEX/1 33")).doesNotContain(DRAFT);
        anaOfMexicoLooks();
        assertThat(suggested("pregnancy tests as a cond")).contains(DRAFT);
        assertThat(suggested("DEMO/CEDAW/MEX/1 33")).contains(DRAFT);
    }

    @Test
    void s3_aDraftIsNeitherSimilarNorComparedWith() {
        String like = "DEMO-CEDAW-PHL-1:35(b)";
        assertThat(similar(like)).isNotEmpty().doesNotContain(DRAFT);
        assertThat(similar(DRAFT)).isEmpty();
        anaOfMexicoLooks();
        assertThat(similar(like)).contains(DRAFT);
        assertThat(similar(DRAFT)).contains(like);
    }

    @Test
    void s3_aDraftIsNotScrolled() {
        assertThat(scrolled(new Wanted(DRAFTS_WORDS, DRAFTS, Sort.NEWEST), 10)).isEmpty();
        anaOfMexicoLooks();
        assertThat(scrolled(new Wanted(DRAFTS_WORDS, DRAFTS, Sort.NEWEST), 10)).hasSize(1);
    }

    @Test
    void s3_countsAreOfPublishedOnesWhoeverLooks() {
        List<ProvisionCount> counts = finder.counts("CEDAW");
        assertThat(counts)
                .filteredOn(count ->
                        count.country().equals("MEX") && count.provision().equals("CEDAW 11(2)(a)"))
                .isEmpty();
        anaOfMexicoLooks();
        assertThat(finder.counts("CEDAW")).containsExactlyInAnyOrderElementsOf(counts);
    }

    @Test
    void s5_whatHasOnlySomeOfTheWordsSaysSo() {
        assertThat(found("domestic workers", RegisterFilter.NONE).someWords()).isFalse();
        assertThat(found(null, RegisterFilter.NONE).someWords()).isFalse();
        Found some = found("domestic lighthouses", RegisterFilter.NONE);
        assertThat(some.page().items()).isNotEmpty();
        assertThat(some.someWords()).isTrue();
    }

    @Test
    void s8_countsAreWhatTheListHolds() {
        List<ProvisionCount> counts = finder.counts("CEDAW-GR26");
        assertThat(counts)
                .isNotEmpty()
                .allMatch(count -> count.provision().startsWith("CEDAW-GR26 "))
                .contains(new ProvisionCount("CEDAW-GR26 24(c)(i)", "MEX", 1));
        assertEachCountIsWhatTheListHolds(counts);
        List<ProvisionCount> ofConvention = finder.counts("CEDAW");
        assertThat(ofConvention).extracting(ProvisionCount::provision).contains("CEDAW 11", "CEDAW 11(1)(e)");
        assertEachCountIsWhatTheListHolds(ofConvention);
    }

    private void assertEachCountIsWhatTheListHolds(List<ProvisionCount> counts) {
        assertThat(counts).isNotEmpty().allSatisfy(count -> assertThat(count.recommendations())
                .isEqualTo(found(null, provision(count.country(), count.provision()))
                        .page()
                        .total()));
    }

    @Test
    void s8_eachFilterLeavesWhatItSays() {
        assertThat(lines(with("PHL", null, null, null))).isNotEmpty().allMatch(line -> line.country()
                .equals("PHL"));
        assertThat(lines(with(null, "UPR", null, null))).isNotEmpty().allMatch(line -> line.body()
                .equals("UPR"));
        assertThat(references(null, with(null, null, "CMW", null)))
                .contains("DEMO-CMW-MEX-1:31", "DEMO-UPR-MDA-1:112.14")
                .doesNotContain("DEMO-CEDAW-MEX-1:40(d)");
        assertThat(references(null, measure(Measure.DATA))).contains("DEMO-CEDAW-MEX-1:40(d)");
        assertThat(references(null, RegisterFilter.NONE))
                .hasSizeGreaterThan(references(null, measure(Measure.DATA)).size());
        assertThat(references(
                        null, new RegisterFilter(null, null, null, null, "no-such-theme", null, null, null, null)))
                .isEmpty();
        assertThat(references(null, new RegisterFilter(null, null, null, null, null, null, Kind.CONCERN, null, null)))
                .isEmpty();
    }

    @Test
    void s8_aProvisionMeansWhatLiesInItToo() {
        String reference = "DEMO-UNW-MEX-1:5";
        assertThat(references(null, provision(null, "CEDAW 11(1)(e)"))).contains(reference);
        assertThat(references(null, provision(null, "CEDAW 11"))).contains(reference);
        assertThat(references(null, provision(null, "CEDAW 11(1)"))).contains(reference);
        assertThat(references(null, provision(null, "CEDAW 1"))).doesNotContain(reference);
        assertThat(references(null, provision(null, "CEDAW 11(2)"))).doesNotContain(reference);
    }

    /** What the filters mean in the register is what the database says. */
    @ParameterizedTest
    @MethodSource("filters")
    void s8_theIndexLeavesWhatTheDatabaseLeaves(RegisterFilter filter, String condition) {
        anaOfMexicoLooks();
        Visibility visibility = Visibility.of(new Viewer(
                "ana", "ana", Set.of(new Viewer.Grant(Permission.RECORD_RECOMMENDATION, Scope.country("MEX")))));
        List<String> database = visibility
                .apply(shelf.house
                        .get(EntityManager.class)
                        .createQuery(
                                "select r.reference from Recommendation r where " + visibility.condition("r") + " and "
                                        + condition + " order by r.adopted desc, r.id desc",
                                String.class))
                .getResultList();
        assertThat(database).isNotEmpty();
        assertThat(references(null, filter)).containsExactlyElementsOf(database);
    }

    static List<Object[]> filters() {
        String published = "r.state = suivi.recommendation.entity.RecordState.PUBLISHED";
        return List.of(
                new Object[] {RegisterFilter.NONE, published},
                new Object[] {DRAFTS, "r.state = suivi.recommendation.entity.RecordState.DRAFT"},
                new Object[] {
                    with("MDA", "CEDAW", null, null), published + " and r.country = 'MDA' and r.body = 'CEDAW'"
                },
                new Object[] {
                    with(null, null, "CMW", null),
                    published + " and exists (select l from ObligationLink l where l.recommendation = r.id"
                            + " and l.provision like 'CMW %')"
                },
                new Object[] {
                    with(null, null, "CMW", "CEDAW 2"),
                    published + " and exists (select l from ObligationLink l where l.recommendation = r.id"
                            + " and (l.provision = 'CEDAW 2' or l.provision like 'CEDAW 2(%'))"
                },
                new Object[] {
                    measure(Measure.LAW),
                    published + " and suivi.recommendation.entity.Measure.LAW member of r.measures"
                },
                new Object[] {
                    lacking(Lack.CONFIRMATION),
                    published + " and r.id in (select l.recommendation from ObligationLink l where l.confirmed = false)"
                },
                new Object[] {lacking(Lack.DUE), published + " and r.due is null"},
                new Object[] {lacking(Lack.INSTITUTION), published + " and r.institutions is empty"});
    }

    private static RegisterFilter lacking(Lack lack) {
        return new RegisterFilter(null, null, null, null, null, null, null, null, null, lack);
    }

    @Test
    void s16_whatIsLackingIsCountedForThoseWhoSeeToIt() {
        assertThat(facets(null, RegisterFilter.NONE)).doesNotContainKey("lacks");
        anaOfMexicoLooks();
        facets(null, RegisterFilter.NONE).get("lacks").forEach((lack, count) -> assertThat(
                        found(null, lacking(Lack.valueOf(lack))).page().total())
                .isEqualTo(count));
    }

    @Test
    void s8_thePagesMakeTheWholeList() {
        List<String> whole = references(null, RegisterFilter.NONE);
        List<String> pages = new ArrayList<>();
        for (int page = 0; page * 7 < whole.size(); page++) {
            Found found = finder.recommendations(Wanted.all(RegisterFilter.NONE, Sort.NEWEST), page, 7, Language.EN);
            assertThat(found.page().total()).isEqualTo(whole.size());
            pages.addAll(references(found));
        }
        assertThat(pages).isEqualTo(whole);
        assertThat(finder.recommendations(Wanted.all(RegisterFilter.NONE, Sort.NEWEST), 8_000, 25, Language.EN)
                        .page()
                        .items())
                .isEmpty();
        assertThatThrownBy(
                        () -> finder.recommendations(Wanted.all(RegisterFilter.NONE, Sort.NEWEST), 0, 201, Language.EN))
                .isInstanceOf(BusinessException.class);
    }

    @Test
    void s8_theListStandsInTheOrderAskedFor() {
        assertThat(sorted(Sort.NEWEST))
                .extracting(RecommendationLine::adopted)
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(sorted(Sort.OLDEST)).extracting(RecommendationLine::adopted).isSorted();
        assertThat(sorted(Sort.REFERENCE))
                .extracting(RecommendationLine::reference)
                .isSorted();
        assertThat(sorted(Sort.DUE))
                .extracting(RecommendationLine::due)
                .contains((LocalDate) null)
                .isSortedAccordingTo(Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));
        assertThat(sorted(Sort.RELEVANCE)).isEqualTo(sorted(Sort.NEWEST));
    }

    @Test
    void s8_facetsCountWhatTheirFilterWouldLeave() {
        Map<String, Map<String, Long>> facets = facets(null, RegisterFilter.NONE);
        assertThat(facets).containsKeys("country", "body", "instrument", "theme", "group", "kind", "measure");
        assertThat(facets.get("country")).containsOnlyKeys("MEX", "MDA", "PHL");
        facets.get("country").forEach((country, count) -> assertThat(
                        found(null, with(country, null, null, null)).page().total())
                .isEqualTo(count));
        facets.get("theme").forEach((theme, count) -> assertThat(
                        found(null, new RegisterFilter(null, null, null, null, theme, null, null, null, null))
                                .page()
                                .total())
                .isEqualTo(count));
        assertThat(facets.get("instrument").keySet()).allMatch(id -> !id.contains(" "));
    }

    @Test
    void s8_aFacetIsNotNarrowedByItsOwnFilterButByAllOthers() {
        Map<String, Map<String, Long>> facets = facets(null, with("MEX", null, null, null));
        assertThat(facets.get("country"))
                .isEqualTo(facets(null, RegisterFilter.NONE).get("country"));
        assertThat(facets.get("body").values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(facets.get("country").get("MEX"));
        assertThat(facets("kafala", RegisterFilter.NONE).get("country")).isEqualTo(Map.of("PHL", 1L));
        assertThat(facets("kafala", with("MEX", null, null, null)).get("country"))
                .isEqualTo(Map.of("PHL", 1L));
    }

    @Test
    void s8_aFacetHasTheMostFrequentFirstAndTwentyAtMost() {
        assertThat(found(null, RegisterFilter.NONE).facets()).allSatisfy(facet -> {
            assertThat(facet.values()).hasSizeBetween(1, 20);
            assertThat(facet.values())
                    .extracting(Found.Value::count)
                    .isSortedAccordingTo(Comparator.<Long>naturalOrder().reversed())
                    .doesNotContain(0L);
        });
    }

    @Test
    void s7_aSnippetShowsWhereTheWordsStandInTheReadersLanguage() {
        Found english = finder.recommendations(
                new Wanted("domestic workers", RegisterFilter.NONE, Sort.RELEVANCE), 0, 5, Language.EN);
        assertThat(english.page().items().get(0).snippet()).contains("<mark>domestic</mark>");
        Found spanish = finder.recommendations(
                new Wanted("trabajadoras del hogar", RegisterFilter.NONE, Sort.RELEVANCE), 0, 5, Language.ES);
        assertThat(spanish.page().items().get(0).snippet()).contains("<mark>hogar</mark>");
        Found other =
                finder.recommendations(new Wanted("albergues", RegisterFilter.NONE, Sort.RELEVANCE), 0, 5, Language.EN);
        assertThat(other.page().items().get(0).snippet()).contains("<mark>albergues</mark>");
        assertThat(found(null, RegisterFilter.NONE).page().items()).allMatch(hit -> hit.snippet() == null);
    }

    @Test
    void s9_whatIsSimilarSharesItsTellingWordsAndIsNotItself() {
        String onFees = "DEMO-CEDAW-MEX-1:28(c)";
        assertThat(similar(onFees)).doesNotContain(onFees).hasSize(5);
        assertThat(similar(onFees).subList(0, 3)).containsAnyOf("DEMO-CMW-PHL-1:29", "DEMO-CEDAW-MDA-1:21(b)");
        assertThat(similar("DEMO-UNW-MDA-1:2")).isNotEmpty();
        assertThat(similar("NO-SUCH:1")).isEmpty();
    }

    @Test
    void s10_aBeginningSuggestsRecommendationsAndProvisions() {
        assertThat(finder.suggestions("cedaw 11(1)", 10, Language.EN))
                .filteredOn(suggestion -> suggestion.kind().equals(Suggestion.PROVISION))
                .extracting(Suggestion::reference)
                .contains("CEDAW 11(1)", "CEDAW 11(1)(a)")
                .allMatch(key -> key.startsWith("CEDAW 11(1)"));
        assertThat(suggested("demo/cmw/mex")).isNotEmpty().allMatch(reference -> reference.startsWith("DEMO-CMW-MEX"));
        assertThat(suggested("labour insp")).contains("DEMO-CEDAW-MEX-1:24(c)");
        assertThat(suggested("inspecciones del trab")).contains("DEMO-CEDAW-MEX-1:24(c)");
        assertThat(finder.suggestions("women", 4, Language.ES)).hasSize(4);
        assertThat(finder.suggestions("  ", 5, Language.EN)).isEmpty();
    }

    @Test
    void s10_aSuggestionSaysWhatItIs() {
        assertThat(finder.suggestions("DEMO/CMW/PHL/1 29", 1, Language.EN))
                .singleElement()
                .satisfies(suggestion -> assertThat(suggestion.text())
                        .startsWith("DEMO/CMW/PHL/1, 29 – The Committee recommends")
                        .endsWith("…"));
    }

    @Test
    void s6_aProvisionIsFoundByItsKeyAndByItsWords() {
        assertThat(finder.provisions("CEDAW 11(1)(d)", 5, Language.EN).get(0).provision())
                .isEqualTo("CEDAW 11(1)(d)");
        assertThat(finder.provisions("article 16(4) CMW", 5, Language.EN))
                .extracting(ProvisionHit::provision)
                .contains("CMW 16(4)");
        assertThat(finder.provisions("trafficking", 20, Language.EN))
                .extracting(ProvisionHit::provision)
                .contains("CEDAW 6");
        assertThat(finder.provisions("trata de mujeres", 20, Language.ES))
                .anySatisfy(hit -> assertThat(hit.snippet()).contains("<mark>"))
                .extracting(ProvisionHit::provision)
                .contains("CEDAW 6");
        assertThat(finder.provisions("nothingofthekind", 5, Language.EN)).isEmpty();
    }

    @Test
    void s8_scrollingGivesTheWholeListInItsOrder() {
        Wanted all = Wanted.all(RegisterFilter.NONE, Sort.NEWEST);
        List<Long> ids = scrolled(all, 7);
        assertThat(shelf.house
                        .get(EntityManager.class)
                        .createQuery(
                                "select r.id from Recommendation r"
                                        + " where r.state = suivi.recommendation.entity.RecordState.PUBLISHED"
                                        + " order by r.adopted desc, r.id desc",
                                Long.class)
                        .getResultList())
                .isEqualTo(ids);
        assertThat(scrolled(new Wanted("trafficking", RegisterFilter.NONE, Sort.RELEVANCE), 2))
                .hasSizeGreaterThan(2);
        assertThatThrownBy(() -> finder.scroll(all, 0, ids::addAll)).isInstanceOf(BusinessException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"",
                "\"unclosed phrase",
                "a AND (b OR",
                "+-!(){}[]^~*?:\\/",
                "women*",
                "[* TO *]",
                "\\",
                "\u0000\ud800",
                "женщины 女性 النساء",
                "the",
                "???",
                "<script>alert(1)</script>",
                "' or 1=1 --",
                "x:y",
                "\u200b\u00a0",
                "(((((((((((((((((("
            })
    void s13_oddInputIsAnswered(String typed) {
        assertThatCode(() -> {
                    found(typed, RegisterFilter.NONE);
                    finder.suggestions(typed, 5, Language.EN);
                    finder.provisions(typed, 5, Language.ES);
                    finder.similar(typed, 5, Language.EN);
                    finder.counts(typed);
                    finder.scroll(new Wanted(typed, RegisterFilter.NONE, Sort.RELEVANCE), 5, ids -> {});
                    found(typed, with(typed, typed, typed, typed));
                })
                .doesNotThrowAnyException();
    }

    @Test
    void s13_aBookIsAnswered() {
        String book = "women migrants workers rights ".repeat(100_000);
        assertThat(references(book, RegisterFilter.NONE)).isNotEmpty();
        assertThatCode(() -> finder.suggestions("x".repeat(1_000_000), 5, Language.EN))
                .doesNotThrowAnyException();
    }

    private List<RecommendationLine> sorted(Sort sort) {
        return finder
                .recommendations(Wanted.all(RegisterFilter.NONE, sort), 0, 200, Language.EN)
                .page()
                .items()
                .stream()
                .map(Found.Hit::line)
                .toList();
    }

    private Found found(String words, RegisterFilter filter) {
        return finder.recommendations(new Wanted(words, filter, Sort.NEWEST), 0, 200, Language.EN);
    }

    private List<RecommendationLine> lines(RegisterFilter filter) {
        return found(null, filter).page().items().stream().map(Found.Hit::line).toList();
    }

    private List<String> references(String words, RegisterFilter filter) {
        return references(found(words, filter));
    }

    private static List<String> references(Found found) {
        return found.page().items().stream().map(hit -> hit.line().reference()).toList();
    }

    private Map<String, Map<String, Long>> facets(String words, RegisterFilter filter) {
        return found(words, filter).facets().stream().collect(toMap(Found.Facet::field, facet -> facet.values().stream()
                .collect(toMap(Found.Value::id, Found.Value::count))));
    }

    private List<String> suggested(String beginning) {
        return finder.suggestions(beginning, 20, Language.EN).stream()
                .filter(suggestion -> suggestion.kind().equals(Suggestion.RECOMMENDATION))
                .map(Suggestion::reference)
                .toList();
    }

    private List<String> similar(String reference) {
        return finder.similar(reference, 5, Language.EN).stream()
                .map(RecommendationLine::reference)
                .toList();
    }

    private List<Long> scrolled(Wanted wanted, int chunk) {
        List<Long> ids = new ArrayList<>();
        finder.scroll(wanted, chunk, next -> {
            assertThat(next).hasSizeBetween(1, chunk);
            ids.addAll(next);
        });
        assertThat(new HashSet<>(ids)).hasSameSizeAs(ids);
        return ids;
    }

    private static RegisterFilter inState(RecordState state) {
        return new RegisterFilter(null, null, null, null, null, null, null, null, state);
    }

    private static RegisterFilter provision(String country, String key) {
        return with(country, null, null, key);
    }

    private static RegisterFilter measure(Measure measure) {
        return new RegisterFilter(null, null, null, null, null, null, null, measure, null);
    }

    private static RegisterFilter with(String country, String body, String instrument, String provision) {
        return new RegisterFilter(country, body, instrument, provision, null, null, null, null, null);
    }
}
