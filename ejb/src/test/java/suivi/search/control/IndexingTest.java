package suivi.search.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import suivi.foundation.Language;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;
import suivi.recommendation.boundary.RegisterFilter;
import suivi.recommendation.control.RecommendationsChanged;
import suivi.recommendation.control.Recording;
import suivi.recommendation.control.ShippedVocabulary;
import suivi.recommendation.entity.ObligationLink;
import suivi.recommendation.entity.Recommendation;
import suivi.search.boundary.Finder;
import suivi.search.boundary.Found;
import suivi.search.boundary.IndexCheck;
import suivi.search.boundary.IndexDesk;
import suivi.search.boundary.Suggestion;
import suivi.search.boundary.Wanted;
import suivi.search.boundary.Wanted.Sort;

class IndexingTest {

    private static final List<Recording> FEW = ShippedVocabulary.demonstration().subList(0, 4);

    @TempDir
    private Path folder;

    private Shelf shelf;

    private Indexing indexing;

    @BeforeEach
    void open() {
        shelf = new Shelf(Database.DERBY, folder);
        indexing = shelf.house.get(Indexing.class);
    }

    @AfterEach
    void close() {
        shelf.close();
    }

    @Test
    void s1_whatIsRecordedIsFoundAfterTheNextRound() {
        shelf.with(FEW);
        assertThat(found()).isEmpty();
        assertThat(outbox().waiting()).isEqualTo(FEW.size());
        indexing.work();
        assertThat(found()).hasSize(FEW.size());
        assertThat(outbox().waiting()).isZero();
        assertThat(indexing.lastIndexed()).contains(shelf.house.clock.instant());
    }

    @OnEachDatabase
    void s1_theDocumentsAreWhatTheDatabaseHolds(Database database) {
        try (Shelf other = new Shelf(database, folder.resolve("other"))) {
            other.with(ShippedVocabulary.demonstration());
            List<RecommendationDocument> all = other.house.get(Records.class).after(Long.MIN_VALUE, 1_000);
            List<Long> ids = all.stream().map(RecommendationDocument::id).toList();
            assertThat(ids).isSorted().hasSameSizeAs(ShippedVocabulary.demonstration());
            assertThat(other.house.get(Records.class).of(ids)).containsExactlyInAnyOrderElementsOf(all);
            assertThat(other.house.get(Records.class).after(ids.get(4), 3))
                    .extracting(RecommendationDocument::id)
                    .isEqualTo(ids.subList(5, 8));
            assertThat(all)
                    .filteredOn(document -> document.reference().equals("DEMO-UNW-MEX-1:5"))
                    .singleElement()
                    .satisfies(document -> {
                        assertThat(document.provision())
                                .contains("CEDAW 11(1)(e)", "CEDAW 11(1)", "CEDAW 11", "CMW 27(1)", "CMW 27");
                        assertThat(document.link())
                                .hasSameSizeAs(document.provision())
                                .contains("CEDAW 11(1)(e)|MEX", "CEDAW 11|MEX", "CMW 27(1)|MEX");
                        assertThat(document.instrument()).containsExactlyInAnyOrder("CEDAW", "CMW");
                        assertThat(document.audience()).isEqualTo("PUBLIC");
                        assertThat(document.about()).contains("Mexico", "México");
                        assertThat(document.typed()).hasSize(2);
                    });
            other.follow();
            assertThat(other.house.get(IndexDesk.class).check().isEqual()).isTrue();
        }
    }

    @OnEachDatabase
    void s16_whatHasNoLinkAndWhatHasOneThatWaitsAreToldApart(Database database) {
        try (Shelf other = new Shelf(database, folder.resolve("lacking"))) {
            other.with(ShippedVocabulary.demonstration());
            EntityManager entities = other.house.get(EntityManager.class);
            List<RecommendationDocument> before = other.house.get(Records.class).after(Long.MIN_VALUE, 1_000);
            assertThat(before)
                    .anyMatch(document -> document.lacks().contains("CONFIRMATION"))
                    .noneMatch(document -> document.lacks().contains("LINK"));
            entities.createQuery("select l from ObligationLink l", ObligationLink.class)
                    .getResultList()
                    .forEach(entities::remove);
            entities.flush();
            assertThat(other.house.get(Records.class).after(Long.MIN_VALUE, 1_000))
                    .allMatch(document -> document.lacks().contains("LINK"))
                    .noneMatch(document -> document.lacks().contains("CONFIRMATION"))
                    .allMatch(document -> document.lacks().contains("DUE") == (document.due() == null));
        }
    }

    @Test
    void s1_whatIsRecordedDifferentlyIsFoundAsItIsNow() {
        shelf.with(FEW).follow();
        entities()
                .createQuery("select r from Recommendation r where r.reference = :reference", Recommendation.class)
                .setParameter("reference", FEW.get(0).reference())
                .getSingleResult()
                .says("en", "Build lighthouses", false);
        changed(ids());
        assertThat(found("lighthouse")).isEmpty();
        indexing.work();
        assertThat(found("lighthouse")).containsExactly(FEW.get(0).reference());
        assertThat(found("written contract in a language"))
                .doesNotContain(FEW.get(0).reference());
    }

    @Test
    void s1_whatIsRemovedIsFoundNoMore() {
        shelf.with(FEW).follow();
        Long gone = remove();
        assertThat(index().versions()).containsKey(gone);
        indexing.work();
        assertThat(index().versions()).doesNotContainKey(gone).hasSize(FEW.size() - 1);
        assertThat(finder().recommendations(all(), 0, 200, Language.EN).page().total())
                .isEqualTo(found().size());
    }

    /** The server ends after the transaction and before the round. */
    @Test
    void s2_aCrashBeforeIndexingLosesNothing() {
        shelf.with(FEW).follow();
        shelf.with(ShippedVocabulary.demonstration().subList(4, 6));
        crash();
        assertThat(check().missing().count()).isEqualTo(2);
        indexing.work();
        assertThat(check().isEqual()).isTrue();
    }

    /** What a round writes is on the disk before the outbox forgets it: another process sees it. */
    @Test
    void s2_whatIsCrossedOutIsOnTheDisk() throws IOException {
        shelf.with(FEW).follow();
        assertThat(outbox().waiting()).isZero();
        Path copy = folder.resolve("copy");
        copy(folder.resolve(Index.RECOMMENDATIONS), copy.resolve(Index.RECOMMENDATIONS));
        copy(folder.resolve(Index.PROVISIONS), copy.resolve(Index.PROVISIONS));
        Files.writeString(copy.resolve("recommendation.mark"), Index.MAPPING);
        shelf.house.setting("suivi.index", copy.toString());
        Index other = shelf.house.make(Index.class);
        assertThat(other.open()).isTrue();
        assertThat(other.documents()).isEqualTo(FEW.size());
        other.close();
    }

    @Test
    void s2_whatTheIndexRefusedStaysInTheOutbox() {
        shelf.with(FEW);
        index().close();
        assertThatThrownBy(indexing::work).isInstanceOf(RuntimeException.class);
        assertThat(outbox().waiting()).isEqualTo(FEW.size());
        crash();
        indexing.work();
        assertThat(found()).hasSize(FEW.size());
    }

    @Test
    void s2_theSameRoundTwiceChangesNothing() {
        shelf.with(FEW).follow();
        changed(ids());
        changed(ids());
        indexing.work();
        assertThat(check().isEqual()).isTrue();
        assertThat(found()).hasSize(FEW.size());
    }

    @Test
    void s3_anIndexThatLagsBehindShowsNothingThatBecameHidden() {
        shelf.with(FEW).follow();
        entities()
                .createQuery("update Recommendation r set r.state = suivi.recommendation.entity.RecordState.DRAFT")
                .executeUpdate();
        entities().clear();
        assertThat(found()).isEmpty();
        assertThat(found("contract")).isEmpty();
        assertThat(finder().suggestions(FEW.get(0).reference(), 5, Language.EN))
                .noneMatch(suggestion -> suggestion.kind().equals(Suggestion.RECOMMENDATION));
        changed(ids());
        indexing.work();
        assertNothingCounts();
    }

    private void assertNothingCounts() {
        Found none = finder().recommendations(all(), 0, 200, Language.EN);
        assertThat(none.page().total()).isZero();
        assertThat(none.facets()).isEmpty();
        assertThat(finder().counts("CEDAW")).isEmpty();
    }

    /** Yesterday's database beside today's index, with as many records. */
    @Test
    void s14_ofAnIndexOfAnotherDayNothingIsCountedFromTheStart() {
        shelf.with(FEW).follow();
        assertThat(finder().counts("CEDAW")).isNotEmpty();
        entities()
                .createQuery("update Recommendation r set r.version = r.version - 1,"
                        + " r.state = suivi.recommendation.entity.RecordState.DRAFT")
                .executeUpdate();
        entities().clear();
        crash();
        assertNothingCounts();
        shelf.follow();
        assertNothingCounts();
        assertThat(check().isEqual()).isTrue();
    }

    @Test
    void s7_everythingInASnippetIsEscapedButTheMarks() {
        shelf.with(FEW).follow();
        entities()
                .createQuery("select r from Recommendation r where r.reference = :reference", Recommendation.class)
                .setParameter("reference", FEW.get(0).reference())
                .getSingleResult()
                .says("en", "<script>alert('&')</script> lighthouse <mark>no</mark>", false);
        changed(ids());
        indexing.work();
        List<Found.Hit> hits = finder().recommendations(
                        new Wanted("lighthouse", RegisterFilter.NONE, Sort.RELEVANCE), 0, 5, Language.EN)
                .page()
                .items();
        assertThat(hits).singleElement().satisfies(hit -> assertThat(hit.snippet())
                .contains("&lt;script&gt;")
                .contains("<mark>lighthouse</mark>")
                .contains("&lt;mark&gt;no")
                .doesNotContain("<script", "<mark>no"));
    }

    @Test
    void s11_theIndexIsMadeAnewWhileItIsSearched() {
        shelf.with(ShippedVocabulary.demonstration()).follow();
        int all = found().size();
        Long gone = removeUnnoticed();
        index().write(List.of(), RecommendationDocument.class, List.of(lastId()));
        index().commit();
        assertThat(check().isEqual()).isFalse();
        shelf.house.administeredBy("root").get(IndexDesk.class).rebuild();
        boolean more = true;
        while (more) {
            more = indexing.work();
            assertThat(found()).hasSizeBetween(all - 2, all);
            if (more) {
                assertThat(shelf.house.get(IndexDesk.class).state().rebuild().total())
                        .isEqualTo(shelf.house.get(Records.class).count());
            }
        }
        assertThat(index().versions()).doesNotContainKey(gone);
        assertThat(check().isEqual()).isTrue();
        assertThat(shelf.house.get(IndexDesk.class).state().rebuild()).isNull();
    }

    @Test
    void s11_whatChangesDuringARebuildIsFoundAfterIt() {
        shelf.with(FEW).follow();
        indexing.rebuild();
        indexing.work();
        shelf.with(ShippedVocabulary.demonstration().subList(4, 8));
        shelf.follow();
        assertThat(check().isEqual()).isTrue();
    }

    @Test
    void s12_aCheckTellsWhatIsMissingSuperfluousAndOutdated() {
        shelf.with(FEW).follow();
        assertThat(check()).satisfies(check -> {
            assertThat(check.isEqual()).isTrue();
            assertThat(check.records()).isEqualTo(FEW.size());
        });
        Long superfluous = removeUnnoticed();
        Long missing = lastId();
        index().write(List.of(), RecommendationDocument.class, List.of(missing));
        Long outdated = ids().get(0);
        entities()
                .createQuery("update Recommendation r set r.version = r.version + 1 where r.id = :id")
                .setParameter("id", outdated)
                .executeUpdate();
        IndexCheck check = check();
        assertThat(check.isEqual()).isFalse();
        assertThat(check.missing()).isEqualTo(new IndexCheck.Difference(1, List.of(missing)));
        assertThat(check.superfluous()).isEqualTo(new IndexCheck.Difference(1, List.of(superfluous)));
        assertThat(check.outdated()).isEqualTo(new IndexCheck.Difference(1, List.of(outdated)));
    }

    @Test
    void s14_anIndexOfThisMappingIsUsedAgain() {
        shelf.with(FEW).follow();
        crash();
        assertThat(index().documents()).isEqualTo(FEW.size());
        assertThat(indexing.work()).isFalse();
        assertThat(shelf.house.get(Finder.class).provisions("CEDAW 6", 3, Language.EN))
                .isNotEmpty();
    }

    @Test
    void s14_anIndexOfAnotherMappingIsMadeAnew() throws IOException {
        shelf.with(FEW).follow();
        index().close();
        Files.writeString(folder.resolve("recommendation.mark"), "0");
        indexing.start();
        assertThat(index().documents()).isZero();
        shelf.follow();
        assertThat(check().isEqual()).isTrue();
        assertThat(folder.resolve("recommendation.mark")).hasContent(Index.MAPPING);
    }

    @Test
    void s14_aMissingIndexIsMadeAnew() throws IOException {
        shelf.with(FEW).follow();
        index().close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        indexing.start();
        shelf.follow();
        assertThat(found()).hasSize(FEW.size());
    }

    @Test
    void s14_anUnreadableIndexIsMadeAnew() throws IOException {
        shelf.with(FEW).follow();
        index().close();
        try (Stream<Path> files = Files.list(folder.resolve("recommendation"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "no index");
            }
        }
        indexing.start();
        shelf.follow();
        assertThat(found()).hasSize(FEW.size());
        assertThat(check().isEqual()).isTrue();
    }

    @Test
    void s14_anIndexOfAnotherDatabaseIsMadeAnew() {
        shelf.with(FEW).follow();
        removeUnnoticed();
        crash();
        shelf.follow();
        assertThat(check().isEqual()).isTrue();
    }

    /** What is only in memory is gone; the disk and the database stay. */
    private void crash() {
        index().close();
        indexing.start();
    }

    private Long remove() {
        Long id = removeUnnoticed();
        changed(List.of(id));
        return id;
    }

    private Long removeUnnoticed() {
        Long id = ids().get(1);
        for (String table : List.of(
                "recommendation_text",
                "recommendation_machine_text",
                "recommendation_institution",
                "recommendation_theme",
                "recommendation_group",
                "recommendation_measure",
                "recommendation_stage",
                "recommending_state",
                "recommendation_alias")) {
            entities()
                    .createNativeQuery("delete from " + table + " where recommendation_id = ?")
                    .setParameter(1, id)
                    .executeUpdate();
        }
        for (String child : List.of(
                "delete from obligation_link_reason where obligation_link_id in"
                        + " (select id from obligation_link where recommendation_id = ?)",
                "delete from obligation_link where recommendation_id = ?",
                "delete from point_text where point_id in (select id from point where recommendation_id = ?)",
                "delete from point where recommendation_id = ?",
                "delete from recommendation where id = ?")) {
            entities().createNativeQuery(child).setParameter(1, id).executeUpdate();
        }
        return id;
    }

    private void changed(List<Long> ids) {
        outbox().note(new RecommendationsChanged(ids));
        shelf.house.requestEnds();
        entities().clear();
    }

    private List<Long> ids() {
        return entities()
                .createQuery("select r.id from Recommendation r order by r.id", Long.class)
                .getResultList();
    }

    private Long lastId() {
        List<Long> ids = ids();
        return ids.get(ids.size() - 1);
    }

    private static Wanted all() {
        return Wanted.all(RegisterFilter.NONE, Sort.NEWEST);
    }

    private List<String> found() {
        return found(null);
    }

    private List<String> found(String words) {
        return new ArrayList<>(finder()
                .recommendations(new Wanted(words, RegisterFilter.NONE, Sort.NEWEST), 0, 200, Language.EN)
                .page()
                .items()
                .stream()
                .map(hit -> hit.line().reference())
                .toList());
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : files.filter(path -> !path.endsWith("write.lock")).toList()) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }

    private IndexCheck check() {
        return shelf.house.get(IndexDesk.class).check();
    }

    private Finder finder() {
        return shelf.house.get(Finder.class);
    }

    private Index index() {
        return shelf.house.get(Index.class);
    }

    private Outbox outbox() {
        return shelf.house.get(Outbox.class);
    }

    private EntityManager entities() {
        return shelf.house.get(EntityManager.class);
    }
}
