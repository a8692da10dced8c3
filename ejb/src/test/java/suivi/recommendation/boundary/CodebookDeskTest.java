package suivi.recommendation.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import suivi.House;
import suivi.foundation.Language;
import suivi.foundation.Permission;
import suivi.foundation.Scope;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;
import suivi.recommendation.control.Institutions;
import suivi.recommendation.control.ShippedVocabulary;
import suivi.recommendation.control.Vocabulary;
import suivi.recommendation.entity.Body;
import suivi.recommendation.entity.RecordState;
import suivi.recommendation.entity.TermKind;

class CodebookDeskTest {

    private static final String GOES = "labour-rights-and-right-to-work";

    private static final String STAYS = "forced-work-of-migrants";

    private static final Map<String, String> LABELS =
            Map.of("en", "Forced work of migrants", "es", "Trabajo forzoso de migrantes");

    private static final NewRecord NEW = new NewRecord(
            new NewRecord.Document(
                    "CEDAW/C/MEX/CO/98", "CEDAW", "MEX", LocalDate.of(2024, 2, 20), "87", null, null, Map.of()),
            "33",
            "en",
            new Content(
                    null,
                    Map.of("en", "The State party should adopt a law on domestic work."),
                    Set.of(GOES),
                    Set.of("women-migrant-workers"),
                    Set.of(),
                    Set.of(),
                    false,
                    null,
                    Map.of("en", "Ministry of Labour", "es", "Secretaría del Trabajo"),
                    List.of()));

    @OnEachDatabase
    void r19_whatAnAdministratorCalledATermStandsWhateverTheFileSaysLater(Database database) {
        play(database, scene -> {
            scene.change(TermKind.THEME, GOES, labels -> LABELS, null);
            scene.change(TermKind.BODY, "CRC", labels -> labels, 18);
            scene.loads("""
                    {"bodies": [{"id": "CRC", "kind": "TREATY_BODY", "followUpMonths": null,
                                 "name": {"en": "Children", "es": "Niños"}}],
                     "themes": [{"id": "%s", "name": {"en": "Work", "es": "Trabajo"}},
                                {"id": "new-theme", "name": {"en": "New", "es": "Nuevo"}, "aliases": ["Newest"]}],
                     "groups": []}""".formatted(GOES));
            assertThat(scene.term(TermKind.THEME, GOES).line().labels()).isEqualTo(LABELS);
            assertThat(scene.term(TermKind.BODY, "CRC").line().followUpMonths()).isEqualTo(18);
            assertThat(scene.finds("work")).isEqualTo(GOES);
            assertThat(scene.finds("newest")).isEqualTo("new-theme");
        });
    }

    @OnEachDatabase
    void r19_whatIsChangedOnAnOlderVersionIsStale(Database database) {
        play(database, scene -> {
            int version = scene.term(TermKind.THEME, GOES).version();
            scene.change(TermKind.THEME, GOES, labels -> LABELS, null);
            assertThat(scene.term(TermKind.THEME, GOES).version()).isNotEqualTo(version);
            scene.refused("stale", () -> scene.desk().change(TermKind.THEME, GOES, version, wanted(null, LABELS)));
            assertThat(scene.finds(LABELS.get("es"))).isEqualTo(GOES);
        });
    }

    @OnEachDatabase
    void r19_theFollowUpRuleOfABodyChangesWhenAFollowUpFallsDue(Database database) {
        play(database, scene -> {
            scene.change(TermKind.BODY, "CEDAW", labels -> labels, 6);
            assertThat(scene.due("CEDAW")).isEqualTo(LocalDate.of(2024, 8, 20));
            scene.change(TermKind.BODY, "CEDAW", labels -> labels, null);
            assertThat(scene.due("CEDAW")).isNull();
        });
    }

    @OnEachDatabase
    void r19_aNewTermIsOfferedAndFoundAndItsFaultsNameTheirFields(Database database) {
        play(database, scene -> {
            scene.desk().add(TermKind.THEME, wanted(null, LABELS));
            scene.ends();
            assertThat(scene.offered(TermKind.THEME)).contains(STAYS);
            assertThat(scene.finds(LABELS.get("en"))).isEqualTo(STAYS);
            assertThat(scene.faults(() -> scene.desk().add(TermKind.THEME, wanted(null, LABELS))))
                    .containsExactly("label-en codebook.taken", "label-es codebook.taken", "id codebook.taken");
            assertThat(scene.faults(() -> scene.desk()
                            .add(TermKind.THEME, wanted("no id", Map.of("en", "x".repeat(301), "es", " ")))))
                    .containsExactly("label-en too-long", "label-es required", "id codebook.id");
            assertThat(scene.faults(() -> scene.desk()
                            .add(TermKind.BODY, new TermWanted("CTB", Map.of("en", "A", "es", "B"), null, 0, null))))
                    .containsExactly("body required", "months codebook.months");
            assertThat(scene.faults(() ->
                            scene.desk().add(TermKind.INSTITUTION, new TermWanted(null, Map.of(), "XXX", null, null))))
                    .containsExactly("label-en required", "label-es required", "country required");
        });
    }

    @OnEachDatabase
    void r20_aRetiredTermStaysOnItsRecordsAndIsOfferedNowhere(Database database) {
        play(database, scene -> {
            RecordKey key = scene.published();
            scene.administers();
            scene.desk().retire(TermKind.THEME, GOES);
            scene.ends();
            assertThat(scene.offered(TermKind.THEME)).isNotEmpty().doesNotContain(GOES);
            assertThat(scene.codebook().vocabulary(TermKind.THEME, false))
                    .extracting(TermLine::id)
                    .doesNotContain(GOES);
            assertThat(scene.codebook().vocabulary(TermKind.THEME, true))
                    .extracting(TermLine::id)
                    .contains(GOES);
            assertThat(scene.themes(key)).containsExactly(GOES);
            assertThat(scene.finds(GOES)).isEqualTo(GOES);
            TermCard card = scene.term(TermKind.THEME, GOES);
            assertThat(card.line().retired()).isTrue();
            assertThat(card.published()).isEqualTo(1);
            assertThat(card.others()).isZero();
            scene.records(key, content -> content.about(content.themes(), Set.of()));
            scene.administers();
            scene.desk().restore(TermKind.THEME, GOES);
            scene.ends();
            assertThat(scene.offered(TermKind.THEME)).contains(GOES);
            assertThat(scene.acts(GOES)).containsExactly("recommendation.retire-term", "recommendation.restore-term");
        });
    }

    @OnEachDatabase
    void r20_aMergeMovesRecordsDraftsAndWhatImportsCallIt(Database database) {
        play(database, scene -> {
            RecordKey published = scene.published();
            RecordKey written = scene.published("34");
            scene.records(written, content -> content.about(content.themes(), Set.of()));
            scene.sends(written);
            RecordKey draft = scene.recorded("35");
            scene.administers();
            scene.desk().add(TermKind.THEME, wanted(null, LABELS));
            scene.ends();
            assertThat(scene.desk().summary(TermKind.THEME, GOES, STAYS).records())
                    .isEqualTo(3);
            scene.told.clear();
            scene.desk().merge(TermKind.THEME, GOES, STAYS);
            scene.ends();
            assertThat(scene.told).hasSize(3).doesNotHaveDuplicates();
            for (RecordKey key : List.of(published, written, draft)) {
                assertThat(scene.themes(key)).containsExactly(STAYS);
            }
            TermLine gone = scene.term(TermKind.THEME, GOES).line();
            assertThat(gone.retired()).isTrue();
            assertThat(gone.mergedInto()).isEqualTo(STAYS);
            assertThat(scene.finds(GOES)).isEqualTo(STAYS);
            assertThat(scene.finds(gone.labels().get("es"))).isEqualTo(STAYS);
            assertThat(scene.acts(GOES)).containsExactly("recommendation.merge-term");

            scene.records();
            Working review = scene.recording().working(written);
            assertThat(review.state()).isEqualTo(RecordState.IN_REVIEW);
            assertThat(review.content().themes()).containsExactly(STAYS);
            assertThat(review.differences()).extracting(Difference::field).containsExactly("groups");
            assertThat(scene.recording().history(published))
                    .extracting(RevisionLine::number)
                    .containsExactly(2, 1);
            scene.records(draft, content -> content.about(content.themes(), Set.of()));
            assertThat(scene.themes(draft)).containsExactly(STAYS);
        });
    }

    @OnEachDatabase
    void r20_aMergedTermStaysMergedAndTheFileBringsItBackNoMore(Database database) {
        play(database, scene -> {
            scene.desk().add(TermKind.THEME, wanted(null, LABELS));
            scene.desk().merge(TermKind.THEME, GOES, STAYS);
            scene.ends();
            scene.loads("""
                    {"bodies": [], "groups": [], "themes": [
                      {"id": "%s", "name": {"en": "Work", "es": "Trabajo"}, "aliases": ["Jobs"]}]}""".formatted(GOES));
            assertThat(scene.finds("jobs")).isEqualTo(STAYS);
            assertThat(scene.offered(TermKind.THEME)).doesNotContain(GOES);
            scene.refused("codebook.merged", () -> scene.desk().restore(TermKind.THEME, GOES));
            scene.refused("codebook.merged", () -> scene.change(TermKind.THEME, GOES, labels -> LABELS, null));
            scene.refused("codebook.merged", () -> scene.desk().merge(TermKind.THEME, GOES, STAYS));
            assertThat(scene.faults(() -> scene.desk().merge(TermKind.THEME, STAYS, STAYS)))
                    .containsExactly("into codebook.merge.itself");
            assertThat(scene.faults(() -> scene.desk().merge(TermKind.THEME, STAYS, GOES)))
                    .containsExactly("into codebook.merge.retired");
            assertThat(scene.faults(() -> scene.desk().merge(TermKind.THEME, STAYS, " ")))
                    .containsExactly("into required");
        });
    }

    @OnEachDatabase
    void r20_aGroupAndABodyAreMergedToo(Database database) {
        play(database, scene -> {
            RecordKey key = scene.published();
            scene.administers();
            String group = scene.desk().add(TermKind.GROUP, wanted("others", LABELS));
            String body =
                    scene.desk().add(TermKind.BODY, new TermWanted("CTB", LABELS, null, null, Body.Kind.TREATY_BODY));
            scene.desk().merge(TermKind.GROUP, "women-migrant-workers", group);
            scene.desk().merge(TermKind.BODY, "CEDAW", body);
            scene.ends();
            RecordKey moved = scene.house.get(Register.class).key(key.reference());
            assertThat(moved.body()).isEqualTo(body);
            scene.records();
            assertThat(scene.recording().working(moved).content().groups()).containsExactly(group);
        });
    }

    @OnEachDatabase
    void r20_anInstitutionIsRenamedAndMergedInTheRecordsThatNameIt(Database database) {
        play(database, scene -> {
            RecordKey key = scene.published();
            RecordKey draft = scene.recorded("34");
            scene.administers();
            String known = scene.desk()
                    .terms(TermKind.INSTITUTION, "ministry of labour", 0, 5)
                    .items()
                    .get(0)
                    .line()
                    .id();
            assertThat(scene.term(TermKind.INSTITUTION, known).records()).isEqualTo(2);
            scene.change(
                    TermKind.INSTITUTION, known, labels -> Map.of("en", "Labour Ministry", "es", "Ministerio"), null);
            assertThat(scene.codebook().institutions("MEX", Language.EN))
                    .contains("Labour Ministry")
                    .doesNotContain("Ministry of Labour");
            assertThat(scene.codebook().institutions("PHL", Language.EN)).doesNotContain("Labour Ministry");
            String other = scene.desk()
                    .add(
                            TermKind.INSTITUTION,
                            new TermWanted(null, Map.of("en", "Ministry of Work"), "MEX", null, null));
            String abroad = scene.desk()
                    .add(
                            TermKind.INSTITUTION,
                            new TermWanted(null, Map.of("en", "Ministry of Work"), "PHL", null, null));
            scene.ends();
            assertThat(scene.faults(() -> scene.desk().merge(TermKind.INSTITUTION, known, abroad)))
                    .containsExactly("into codebook.merge.country");
            scene.desk().merge(TermKind.INSTITUTION, known, other);
            scene.ends();
            scene.records();
            for (RecordKey each : List.of(key, draft)) {
                assertThat(scene.recording().working(each).content().institutions())
                        .isEqualTo(Map.of("en", "Ministry of Work"));
            }
        });
    }

    @OnEachDatabase
    void r20_theInstitutionsAreThoseThatPublishedRecordsName(Database database) {
        play(database, scene -> {
            scene.recorded("33");
            scene.house.get(Institutions.class).gather();
            assertThat(scene.codebook().institutions("MEX", Language.EN)).isEmpty();
            scene.published("34");
            scene.house
                    .get(EntityManager.class)
                    .createQuery("delete from Institution")
                    .executeUpdate();
            scene.house.get(Institutions.class).gather();
            scene.ends();
            assertThat(scene.codebook().institutions("MEX", Language.ES)).containsExactly("Secretaría del Trabajo");
        });
    }

    private static TermWanted wanted(String id, Map<String, String> labels) {
        return new TermWanted(id, labels, null, null, null);
    }

    private interface Play {
        void in(Scene scene);
    }

    private static void play(Database database, Play play) {
        database.scene(entities -> play.in(new Scene(new House(entities))));
    }

    /** Ada administers; Ana records for Mexico, and Bea publishes. */
    private static final class Scene extends RegisterScene {

        Scene(House house) {
            super(house, "ada", "ana", "bea");
            administers();
        }

        void administers() {
            house.administeredBy(ids.get("ada"));
        }

        void records() {
            seenBy("ana");
        }

        private void seenBy(String name) {
            house.seenBy(ids.get(name), Permission.RECORD_RECOMMENDATION, Scope.country("MEX"));
        }

        CodebookDesk desk() {
            return house.get(CodebookDesk.class);
        }

        Codebook codebook() {
            return house.get(Codebook.class);
        }

        RecordingDesk recording() {
            return house.get(RecordingDesk.class);
        }

        TermCard term(TermKind kind, String id) {
            administers();
            return desk().term(kind, id);
        }

        void change(TermKind kind, String id, UnaryOperator<Map<String, String>> labels, Integer months) {
            TermCard card = term(kind, id);
            desk().change(
                            kind,
                            id,
                            card.version(),
                            new TermWanted(null, labels.apply(card.line().labels()), null, months, null));
            ends();
        }

        List<String> offered(TermKind kind) {
            return codebook().offered(kind, Language.EN).stream()
                    .map(RecommendationCard.Term::id)
                    .toList();
        }

        String finds(String label) {
            return house.get(Vocabulary.class)
                    .find(Vocabulary.Kind.THEME, label)
                    .orElse(null);
        }

        LocalDate due(String body) {
            return house.get(Drafting.class)
                    .due(body, LocalDate.of(2024, 2, 20))
                    .orElse(null);
        }

        RecordKey recorded(String paragraph) {
            records();
            String reference = recording().record(new NewRecord(NEW.document(), paragraph, "en", NEW.content()));
            ends();
            return key(reference);
        }

        RecordKey published() {
            return published("33");
        }

        RecordKey published(String paragraph) {
            RecordKey key = recorded(paragraph);
            sends(key);
            seenBy("bea");
            recording().publish(key, edition(key));
            ends();
            return key;
        }

        void sends(RecordKey key) {
            recording().send(key, edition(key));
            ends();
        }

        void records(RecordKey key, UnaryOperator<Content> change) {
            records();
            Working working = recording().working(key);
            recording().save(key, working.edition(), change.apply(working.content()));
            ends();
        }

        private String edition(RecordKey key) {
            return recording().working(key).edition();
        }

        /** Of the record itself. */
        Set<String> themes(RecordKey key) {
            return Set.copyOf(house.get(EntityManager.class)
                    .createQuery(
                            "select t from Recommendation r join r.themes t where r.reference = :reference",
                            String.class)
                    .setParameter("reference", key.reference())
                    .getResultList());
        }

        void loads(String file) {
            JsonObject json = Json.createReader(new StringReader(file)).readObject();
            ShippedVocabulary.load(house.get(EntityManager.class), json);
            ends();
        }

        /** Each as its field and its code. */
        List<String> faults(ThrowingCallable call) {
            return violations(call).stream()
                    .map(violation -> violation.field() + " " + violation.code())
                    .toList();
        }
    }
}
