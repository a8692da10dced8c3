package suivi.recommendation.boundary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import suivi.House;
import suivi.foundation.BusinessException.Violation;
import suivi.foundation.Language;
import suivi.foundation.Permission;
import suivi.foundation.Scope;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;
import suivi.recommendation.boundary.Difference.Change;
import suivi.recommendation.boundary.Difference.Part;
import suivi.recommendation.control.Recorder;
import suivi.recommendation.control.ShippedVocabulary;
import suivi.recommendation.entity.BulkAct;
import suivi.recommendation.entity.Measure;
import suivi.recommendation.entity.ObligationLink;
import suivi.recommendation.entity.RecordState;
import suivi.recommendation.entity.Stage;

class RecordingDeskTest {

    private static final String TEXT =
            "The Committee recommends that the State party: (a) Adopt a law on domestic work; (b) Train labour inspectors.";

    private static final Content CONTENT = new Content(
            null,
            Map.of("en", TEXT),
            Set.of("labour-rights-and-right-to-work"),
            Set.of("women-migrant-workers"),
            Set.of(Measure.LAW),
            Set.of(Stage.DESTINATION),
            true,
            null,
            Map.of("en", "Ministry of Labour"),
            List.of(
                    new Content.Point("a", Map.of("en", "Adopt a law on domestic work")),
                    new Content.Point("b", Map.of("en", "Train labour inspectors"))));

    private static final NewRecord NEW = new NewRecord(
            new NewRecord.Document(
                    "CEDAW/C/MEX/CO/99", "CEDAW", "MEX", LocalDate.of(2024, 2, 20), "87", null, null, Map.of()),
            "33",
            "en",
            CONTENT);

    @OnEachDatabase
    void r9_aRecordIsPublishedBySomebodyWhoWroteNoneOfIt(Database database) {
        play(database, scene -> {
            RecordKey key = scene.recordedBy("ana");
            Working draft = scene.desk().working(key);
            assertThat(draft.state()).isEqualTo(RecordState.DRAFT);
            assertThat(draft.own()).isTrue();
            scene.refused("revision.not-in-review", () -> scene.desk().publish(key, draft.edition()));
            Working sent = scene.desk().send(key, draft.edition());
            scene.refused("revision.own", () -> scene.desk().publish(key, sent.edition()));
            scene.ends();
            scene.seenBy("bea");
            assertThat(scene.desk().working(key).own()).isFalse();
            scene.desk().publish(key, scene.edition(key));
            scene.ends();
            scene.seenByNobody();
            RecommendationCard card = scene.card(key);
            assertThat(card.line().state()).isEqualTo(RecordState.PUBLISHED);
            assertThat(card.points())
                    .extracting(RecommendationCard.PointLine::letter)
                    .containsExactly("a", "b");
            assertThat(scene.acts(key))
                    .containsExactly("recommendation.record", "recommendation.send", "recommendation.publish");
        });
    }

    @OnEachDatabase
    void r9_whoCorrectsWhatIsInReviewWroteItTooAndItIsADraftAgain(Database database) {
        play(database, scene -> {
            RecordKey key = scene.sentBy("ana");
            scene.seenBy("bea");
            Working corrected = scene.desk().save(key, scene.edition(key), texts("Corrected by another person."));
            assertThat(corrected.state()).isEqualTo(RecordState.DRAFT);
            scene.ends();
            scene.desk().send(key, scene.edition(key));
            scene.ends();
            scene.refused("revision.own", () -> scene.desk().publish(key, scene.edition(key)));
        });
    }

    @OnEachDatabase
    void r9_whatIsSentBackSaysWhy(Database database) {
        play(database, scene -> {
            RecordKey key = scene.sentBy("ana");
            scene.seenBy("bea");
            String edition = scene.edition(key);
            assertThat(scene.violations(() -> scene.desk().sendBack(key, edition, " ")))
                    .extracting(Violation::field)
                    .containsExactly("reason");
            Working back = scene.desk().sendBack(key, edition, "Paragraph 33 has three letters.");
            assertThat(back.note()).isEqualTo("Paragraph 33 has three letters.");
            assertThat(back.record()).isEqualTo(RecordState.DRAFT);
        });
    }

    @OnEachDatabase
    void r10_anEditOfAPublishedRecordIsSeenOnlyWhenItIsPublished(Database database) {
        play(database, scene -> {
            RecordKey key = scene.published();
            scene.seenBy("ana");
            Working edited =
                    scene.desk().save(key, scene.edition(key), texts("The State party should adopt two laws."));
            scene.ends();
            assertThat(edited.number()).isEqualTo(2);
            assertThat(edited.record()).isEqualTo(RecordState.PUBLISHED);
            assertThat(edited.differences()).extracting(Difference::field).contains("text.en", "points");
            assertThat(scene.card(key).line().text()).isEqualTo(TEXT);
            scene.desk().send(key, scene.edition(key));
            scene.ends();
            assertThat(scene.card(key).line().state()).isEqualTo(RecordState.PUBLISHED);
            scene.seenBy("bea");
            scene.desk().publish(key, scene.edition(key));
            scene.ends();
            assertThat(scene.card(key).line().text()).isEqualTo("The State party should adopt two laws.");
            assertThat(scene.card(key).points()).isEmpty();
        });
    }

    @OnEachDatabase
    void r10_theHistorySaysWhoChangedWhatWordByWord(Database database) {
        play(database, scene -> {
            RecordKey key = scene.published();
            scene.seenBy("ana");
            scene.desk().save(key, scene.edition(key), texts(TEXT.replace("a law", "two laws")));
            scene.ends();
            List<RevisionLine> history = scene.desk().history(key);
            assertThat(history).extracting(RevisionLine::number).containsExactly(2, 1);
            assertThat(history.get(0).authors()).containsExactly("ana");
            assertThat(history.get(1).decidedBy()).isEqualTo("bea");
            Difference text = history.get(0).differences().stream()
                    .filter(difference -> difference.field().equals("text.en"))
                    .findFirst()
                    .orElseThrow();
            assertThat(text.parts())
                    .filteredOn(part -> part.change() != Change.SAME)
                    .containsExactly(new Part(Change.REMOVED, "a law "), new Part(Change.ADDED, "two laws "));
            assertThat(text.parts().stream()
                            .filter(part -> part.change() != Change.REMOVED)
                            .map(Part::text)
                            .reduce("", String::concat))
                    .isEqualTo(text.after());
        });
    }

    @OnEachDatabase
    void r10_whatWasNeverEditedKeepsWhatItSaidAsItsFirstRevision(Database database) {
        play(database, scene -> {
            String shipped = scene.shipped();
            scene.seenBy("ana");
            RecordKey key = scene.key(shipped);
            String before = scene.card(key).line().text();
            scene.desk().save(key, scene.edition(key), texts("Said otherwise."));
            scene.ends();
            List<RevisionLine> history = scene.desk().history(key);
            assertThat(history)
                    .extracting(RevisionLine::state)
                    .containsExactly(RecordState.DRAFT, RecordState.PUBLISHED);
            assertThat(history.get(1).authors()).isEmpty();
            assertThat(history.get(1).differences())
                    .filteredOn(difference -> difference.field().equals("text.en"))
                    .extracting(Difference::after)
                    .containsExactly(before);
        });
    }

    @OnEachDatabase
    void r10_savingWhatIsThereAlreadyBeginsNoRevision(Database database) {
        play(database, scene -> {
            RecordKey key = scene.sentBy("ana");
            scene.seenBy("bea");
            Working same = scene.desk()
                    .save(key, scene.edition(key), scene.desk().working(key).content());
            assertThat(same.state()).isEqualTo(RecordState.IN_REVIEW);
            assertThat(same.own()).isFalse();
            scene.desk().publish(key, scene.edition(key));
            scene.ends();
            scene.desk().save(key, scene.edition(key), scene.desk().working(key).content());
            scene.ends();
            assertThat(scene.desk().history(key)).hasSize(1);
        });
    }

    @OnEachDatabase
    void r11_aChangeOfAnOlderEditionIsRefusedAndChangesNothing(Database database) {
        play(database, scene -> {
            RecordKey key = scene.recordedBy("ana");
            String first = scene.edition(key);
            scene.desk().save(key, first, texts("The first of two."));
            scene.ends();
            scene.seenBy("bea");
            scene.stale(() -> scene.desk().save(key, first, texts("The second of two.")));
            scene.stale(() -> scene.desk().send(key, first));
            scene.stale(() -> scene.desk().discard(key, first));
            assertThat(scene.desk().working(key).content().texts()).containsEntry("en", "The first of two.");
        });
    }

    @OnEachDatabase
    void r11_anImportLeavesWhatSomebodyIsWriting(Database database) {
        play(database, scene -> {
            String shipped = scene.shipped();
            scene.seenBy("ana");
            RecordKey key = scene.key(shipped);
            scene.desk().save(key, scene.edition(key), texts("What Ana writes."));
            scene.ends();
            String edition = scene.edition(key);
            scene.imports(shipped, "What the import says.");
            assertThat(scene.card(key).line().text()).isEqualTo("What the import says.");
            Working working = scene.desk().working(key);
            assertThat(working.content().texts()).containsEntry("en", "What Ana writes.");
            assertThat(working.number()).isEqualTo(3);
            scene.stale(() -> scene.desk().send(key, edition));
        });
    }

    @OnEachDatabase
    void r6_whatIsRecordedInTheDemonstrationIsFictitious(Database database) {
        play(database, scene -> assertThat(
                        scene.card(scene.recordedBy("ana")).line().fictitious())
                .isFalse());
        database.scene(entities -> {
            Scene scene = new Scene(new House(entities).setting("suivi.demonstration", "true"));
            assertThat(scene.card(scene.recordedBy("ana")).line().fictitious()).isTrue();
        });
    }

    @OnEachDatabase
    void r12_aFollowUpFallsDueByTheRuleOfTheBody(Database database) {
        play(database, scene -> {
            RecordKey key = scene.recordedBy("ana");
            assertThat(scene.card(key).line().due()).isEqualTo(LocalDate.of(2026, 2, 20));
            assertThat(scene.house.get(Drafting.class).due("UPR", LocalDate.of(2024, 2, 20)))
                    .isEmpty();
        });
    }

    @OnEachDatabase
    void r8_everyFaultOfANewRecordNamesItsField(Database database) {
        play(database, scene -> {
            scene.seenBy("ana");
            NewRecord bad = new NewRecord(
                    new NewRecord.Document(
                            " ", "NOBODY", "MEX", LocalDate.of(2999, 1, 1), null, null, "javascript:x", Map.of()),
                    null,
                    "english",
                    CONTENT);
            assertThat(scene.violations(() -> scene.desk().record(bad)))
                    .extracting(Violation::field)
                    .containsExactlyInAnyOrder("symbol", "body", "adopted", "address", "original");
            Content wrong = new Content(
                    null,
                    Map.of("es", "Solo en español."),
                    Set.of("no-such-theme"),
                    Set.of("no-such-group"),
                    null,
                    null,
                    false,
                    LocalDate.of(2020, 1, 1),
                    null,
                    List.of(new Content.Point("A", Map.of("en", "x")), new Content.Point("b", null)));
            assertThat(scene.violations(() -> scene.desk().record(with(wrong))))
                    .extracting(Violation::code)
                    .containsExactlyInAnyOrder(
                            "text.missing",
                            "term.unknown",
                            "term.unknown",
                            "due.before-adoption",
                            "point.letter",
                            "point.empty");
            RecordKey key = scene.recordedBy("ana");
            scene.refused("recommendation.exists", () -> scene.desk().record(NEW));
            assertThat(scene.acts(key)).containsExactly("recommendation.record");
        });
    }

    @OnEachDatabase
    void r2_nobodyElseFindsADraftUnderAnyKey(Database database) {
        play(database, scene -> {
            RecordKey key = scene.recordedBy("ana");
            scene.house.seenBy("pia", Permission.RECORD_RECOMMENDATION, Scope.country("PHL"));
            scene.refused("not-found.recommendation", () -> scene.key(key.reference()));
            RecordKey invented = new RecordKey(key.reference(), "PHL", "CEDAW");
            scene.refused("not-found.recommendation", () -> scene.desk().working(invented));
            scene.refused("not-found.recommendation", () -> scene.desk().save(invented, "1.1", CONTENT));
        });
    }

    @OnEachDatabase
    void r9_aDraftThatIsDiscardedIsGoneAndAPublishedRecordStays(Database database) {
        play(database, scene -> {
            RecordKey draft = scene.recordedBy("ana");
            scene.desk().discard(draft, scene.edition(draft));
            scene.ends();
            scene.refused("not-found.recommendation", () -> scene.key(draft.reference()));
            RecordKey key = scene.published();
            scene.seenBy("ana");
            scene.desk().save(key, scene.edition(key), texts("Not meant so."));
            scene.ends();
            scene.desk().discard(key, scene.edition(key));
            scene.ends();
            assertThat(scene.card(key).line().text()).isEqualTo(TEXT);
            assertThat(scene.desk().history(key)).hasSize(1);
            scene.refused("revision.nothing-open", () -> scene.desk().discard(key, scene.edition(key)));
        });
    }

    @OnEachDatabase
    void r9_whatIsArchivedIsNotEditedUntilItIsRestored(Database database) {
        play(database, scene -> {
            RecordKey key = scene.published();
            scene.seenBy("ana");
            scene.desk().archive(key);
            scene.ends();
            scene.refused("recommendation.archived", () -> scene.desk().save(key, scene.edition(key), CONTENT));
            scene.refused("recommendation.not-published", () -> scene.desk().archive(key));
            scene.desk().restore(key);
            scene.ends();
            assertThat(scene.card(key).line().state()).isEqualTo(RecordState.PUBLISHED);
            assertThat(scene.told).isNotEmpty();
        });
    }

    @OnEachDatabase
    void r14_manyAreChangedTogetherShownFirstAndUndoneOnce(Database database) {
        play(database, scene -> {
            RecordKey draft = scene.recordedBy("ana");
            RecordKey published = scene.key(scene.shipped());
            BulkWanted wanted = new BulkWanted(
                    List.of(draft.reference(), published.reference()),
                    BulkAct.Kind.THEME,
                    "human-trafficking-contemporary-forms-of-slavery",
                    null);
            assertThat(scene.bulk().summary(wanted)).allMatch(line -> line.refused() == null);
            assertThat(scene.themes(draft)).doesNotContain(wanted.theme());
            String id = scene.bulk().apply(wanted);
            scene.ends();
            assertThat(scene.themes(draft)).contains(wanted.theme());
            assertThat(scene.themes(published)).contains(wanted.theme());
            assertThat(scene.desk().working(published).state()).isEqualTo(RecordState.IN_REVIEW);
            assertThat(scene.card(published).themes())
                    .extracting(RecommendationCard.Term::id)
                    .doesNotContain(wanted.theme());
            assertThat(scene.bulk().summary(wanted))
                    .allMatch(line -> line.refused().equals("already"));
            assertThat(scene.bulk().undo(id)).isEmpty();
            scene.ends();
            assertThat(scene.themes(draft)).doesNotContain(wanted.theme());
            assertThat(scene.desk().history(published)).hasSize(1);
            scene.refused("bulk.undone", () -> scene.bulk().undo(id));
        });
    }

    @OnEachDatabase
    void r14_whatSomebodyWentOnFromStaysWhenItIsUndone(Database database) {
        play(database, scene -> {
            RecordKey key = scene.recordedBy("ana");
            String id = scene.bulk()
                    .apply(new BulkWanted(
                            List.of(key.reference()), BulkAct.Kind.INSTITUTION, null, Map.of("en", "Congress")));
            scene.ends();
            scene.desk().save(key, scene.edition(key), texts("Gone on from there."));
            scene.ends();
            assertThat(scene.bulk().undo(id)).containsExactly(key.reference());
            assertThat(scene.desk().working(key).content().texts()).containsEntry("en", "Gone on from there.");
        });
    }

    @OnEachDatabase
    void r14_whatWasArchivedMeanwhileStaysWhenAnActIsUndone(Database database) {
        play(database, scene -> {
            RecordKey key = scene.sentBy("ana");
            scene.seenBy("bea");
            String id = scene.bulk().apply(new BulkWanted(List.of(key.reference()), BulkAct.Kind.PUBLISH, null, null));
            scene.ends();
            scene.desk().archive(key);
            scene.ends();
            assertThat(scene.bulk().undo(id)).containsExactly(key.reference());
            scene.ends();
            assertThat(scene.card(key).line().state()).isEqualTo(RecordState.ARCHIVED);
        });
    }

    @OnEachDatabase
    void r14_manyArePublishedBySomebodyElseAndTakenBackOnce(Database database) {
        play(database, scene -> {
            RecordKey key = scene.sentBy("ana");
            BulkWanted publish = new BulkWanted(List.of(key.reference()), BulkAct.Kind.PUBLISH, null, null);
            assertThat(scene.bulk().summary(publish))
                    .extracting(BulkLine::refused)
                    .containsExactly("own");
            scene.refused("bulk.nothing", () -> scene.bulk().apply(publish));
            scene.seenBy("bea");
            String id = scene.bulk().apply(publish);
            scene.ends();
            assertThat(scene.card(key).line().state()).isEqualTo(RecordState.PUBLISHED);
            scene.seenBy("ana");
            scene.refused("not-found.bulk", () -> scene.bulk().undo(id));
            scene.seenBy("bea");
            assertThat(scene.bulk().undo(id)).isEmpty();
            scene.ends();
            assertThat(scene.card(key).line().state()).isEqualTo(RecordState.IN_REVIEW);
        });
    }

    @OnEachDatabase
    void r14_manyAreLinkedTogetherAndTakenBackUntilSomebodyConfirms(Database database) {
        play(database, scene -> {
            RecordKey key = scene.published();
            RecordKey other = scene.recordedBy("ana", "35");
            NewLink link = new NewLink("CEDAW 11(1)(d)", null, ObligationLink.Relation.SERVES, null);
            BulkWanted wanted =
                    new BulkWanted(List.of(key.reference(), other.reference()), BulkAct.Kind.LINK, null, null, link);
            String id = scene.bulk().apply(wanted);
            scene.ends();
            assertThat(scene.card(key).links())
                    .extracting(RecommendationCard.Link::provision, RecommendationCard.Link::confirmed)
                    .containsExactly(tuple("CEDAW 11(1)(d)", false));
            assertThat(scene.bulk().summary(wanted))
                    .allMatch(line -> line.refused().equals("already"));
            scene.house.seenBy(scene.ids.get("bea"), Permission.CONFIRM_LINK, Scope.country("MEX"));
            scene.house
                    .get(LinkDesk.class)
                    .confirm(key, scene.card(key).links().get(0).id());
            scene.ends();
            scene.seenBy("ana");
            assertThat(scene.bulk().undo(id)).containsExactly(key.reference());
            scene.ends();
            assertThat(scene.card(key).links()).hasSize(1);
            assertThat(scene.card(other).links()).isEmpty();
            NewLink none = new NewLink("CEDAW 999", null, ObligationLink.Relation.SERVES, null);
            assertThat(scene.bulk()
                            .summary(new BulkWanted(List.of(other.reference()), BulkAct.Kind.LINK, null, null, none)))
                    .extracting(BulkLine::refused)
                    .containsExactly("no-link");
        });
    }

    @OnEachDatabase
    void r14_aRecordOfAnotherCountryIsNamedAndLeftAlone(Database database) {
        play(database, scene -> {
            RecordKey key = scene.published();
            scene.house.seenBy("pia", Permission.RECORD_RECOMMENDATION, Scope.country("PHL"));
            BulkWanted wanted =
                    new BulkWanted(List.of(key.reference()), BulkAct.Kind.INSTITUTION, null, Map.of("en", "Not hers"));
            assertThat(scene.bulk().summary(wanted)).containsExactly(new BulkLine(key.reference(), "not-allowed"));
            scene.refused("bulk.nothing", () -> scene.bulk().apply(wanted));
        });
    }

    @OnEachDatabase
    void r15_whatIsAskedAgainIsOneGroupThatAPersonMade(Database database) {
        play(database, scene -> {
            RecordKey published = scene.published();
            RecordKey shipped = scene.key(scene.shipped());
            RepeatDesk desk = scene.house.get(RepeatDesk.class);
            assertThat(desk.of(published.reference(), Language.EN).times()).isZero();
            desk.join(published, shipped.reference());
            scene.ends();
            desk.join(shipped, published.reference());
            scene.ends();
            Repeats repeats = desk.of(shipped.reference(), Language.EN);
            assertThat(repeats.asked())
                    .extracting(RecommendationLine::reference)
                    .containsExactly(shipped.reference(), published.reference());
            assertThat(repeats.since())
                    .isEqualTo(repeats.asked().get(0).adopted().getYear());
            scene.refused("invalid", () -> desk.join(published, published.reference()));
            desk.leave(published);
            scene.ends();
            assertThat(desk.of(shipped.reference(), Language.EN).times()).isZero();
            scene.refused("repeat.in-none", () -> desk.leave(shipped));
        });
    }

    @OnEachDatabase
    void r15_aDraftInAGroupIsNotCountedForWhoMayNotSeeIt(Database database) {
        play(database, scene -> {
            RecordKey shipped = scene.key(scene.shipped());
            RecordKey draft = scene.recordedBy("ana");
            RepeatDesk desk = scene.house.get(RepeatDesk.class);
            desk.join(draft, shipped.reference());
            scene.ends();
            assertThat(desk.of(shipped.reference(), Language.EN).times()).isEqualTo(2);
            scene.seenByNobody();
            assertThat(desk.of(shipped.reference(), Language.EN).asked())
                    .extracting(RecommendationLine::reference)
                    .containsExactly(shipped.reference());
            scene.refused("not-found.recommendation", () -> desk.of(draft.reference(), Language.EN));
        });
    }

    @OnEachDatabase
    void r15_twoStatesAreNotAskedTheSame(Database database) {
        play(database, scene -> {
            RecordKey here = scene.published();
            var elsewhere = ShippedVocabulary.demonstration().stream()
                    .filter(each -> each.state() == RecordState.PUBLISHED
                            && each.document().country().equals("PHL"))
                    .findFirst()
                    .orElseThrow();
            scene.house.get(Recorder.class).record(elsewhere);
            scene.ends();
            assertThat(scene.violations(() -> scene.house.get(RepeatDesk.class).join(here, elsewhere.reference())))
                    .extracting(Violation::code)
                    .containsExactly("repeat.other-state");
        });
    }

    private static Content texts(String text) {
        return new Content(null, Map.of("en", text), null, null, null, null, false, null, null, null);
    }

    private static NewRecord with(Content content) {
        return new NewRecord(NEW.document(), "34", "en", content);
    }

    private interface Play {
        void in(Scene scene);
    }

    private static void play(Database database, Play play) {
        database.scene(entities -> play.in(new Scene(new House(entities))));
    }

    /** Ana and Bea record for Mexico. */
    private static final class Scene extends RegisterScene {

        Scene(House house) {
            super(house, "ana", "bea");
        }

        RecordingDesk desk() {
            return house.get(RecordingDesk.class);
        }

        BulkDesk bulk() {
            return house.get(BulkDesk.class);
        }

        Set<String> themes(RecordKey key) {
            return desk().working(key).content().themes();
        }

        void seenBy(String name) {
            house.seenBy(ids.get(name), Permission.RECORD_RECOMMENDATION, Scope.country("MEX"));
        }

        void seenByNobody() {
            house.seenBy(null, Permission.RECORD_RECOMMENDATION);
        }

        RecordKey recordedBy(String name) {
            return recordedBy(name, NEW.paragraph());
        }

        RecordKey recordedBy(String name, String paragraph) {
            seenBy(name);
            String reference = desk().record(new NewRecord(NEW.document(), paragraph, "en", CONTENT));
            ends();
            return key(reference);
        }

        RecordKey sentBy(String name) {
            RecordKey key = recordedBy(name);
            desk().send(key, edition(key));
            ends();
            return key;
        }

        RecordKey published() {
            RecordKey key = sentBy("ana");
            seenBy("bea");
            desk().publish(key, edition(key));
            ends();
            return key;
        }

        /** One of the demonstration's, published, as an import or the demonstration records it. */
        String shipped() {
            var shipped = ShippedVocabulary.demonstration().stream()
                    .filter(each -> each.state() == RecordState.PUBLISHED
                            && each.document().country().equals("MEX"))
                    .findFirst()
                    .orElseThrow();
            house.get(Recorder.class).record(shipped);
            ends();
            return shipped.reference();
        }

        void imports(String reference, String text) {
            var shipped = ShippedVocabulary.demonstration().stream()
                    .filter(each -> each.reference().equals(reference))
                    .findFirst()
                    .orElseThrow();
            house.get(Recorder.class)
                    .record(new suivi.recommendation.control.Recording(
                            shipped.document(),
                            shipped.kind(),
                            shipped.paragraph(),
                            shipped.original(),
                            Map.of("en", text),
                            shipped.themes(),
                            shipped.groups(),
                            shipped.measures(),
                            shipped.stages(),
                            shipped.recommendingStates(),
                            shipped.position(),
                            shipped.priority(),
                            shipped.due(),
                            shipped.institutions(),
                            shipped.state(),
                            shipped.aliases(),
                            List.of(),
                            List.of()));
            ends();
        }

        String edition(RecordKey key) {
            return desk().working(key).edition();
        }

        RecommendationCard card(RecordKey key) {
            return house.get(Register.class).recommendation(key.reference(), Language.EN);
        }

        List<String> acts(RecordKey key) {
            return acts(key.reference());
        }

        void stale(ThrowingCallable call) {
            refused("stale", call);
        }
    }
}
