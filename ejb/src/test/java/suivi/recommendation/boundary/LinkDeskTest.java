package suivi.recommendation.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import suivi.House;
import suivi.foundation.BusinessException.Violation;
import suivi.foundation.Language;
import suivi.foundation.Permission;
import suivi.foundation.Scope;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;
import suivi.obligation.entity.Binding;
import suivi.recommendation.control.Recorder;
import suivi.recommendation.control.Recording;
import suivi.recommendation.control.ShippedVocabulary;
import suivi.recommendation.entity.ObligationLink.Relation;
import suivi.recommendation.entity.RecordState;

class LinkDeskTest {

    private static final String FREE = "CEDAW 13(b)";

    @OnEachDatabase
    void r16_oneProposesAndAnotherConfirms(Database database) {
        play(database, scene -> {
            RecordKey key = scene.record("MEX", "CEDAW");
            scene.seenBy("ana", Scope.country("MEX"));
            String id = scene.desk().propose(key, link(FREE, null, "Credit makes it last."));
            scene.ends();
            assertThat(scene.line(key, id)).satisfies(line -> {
                assertThat(line.link().confirmed()).isFalse();
                assertThat(line.own()).isTrue();
                assertThat(line.proposedBy()).isEqualTo("ana");
                assertThat(line.proposedAt()).isEqualTo(scene.house.clock.instant());
                assertThat(line.isToConfirm()).isFalse();
                assertThat(line.link().reason()).isEqualTo("Credit makes it last.");
            });
            scene.refused("link.own", () -> scene.desk().confirm(key, id));
            scene.seenBy("bea", Scope.country("MEX"));
            assertThat(scene.line(key, id).isToConfirm()).isTrue();
            scene.desk().confirm(key, id);
            scene.ends();
            assertThat(scene.line(key, id).confirmedBy()).isEqualTo("bea");
            assertThat(scene.line(key, id).link().confirmed()).isTrue();
            scene.refused("link.confirmed", () -> scene.desk().confirm(key, id));
            assertThat(scene.acts(key))
                    .containsExactly("recommendation.propose-link MEX", "recommendation.confirm-link MEX");
            assertThat(scene.told).hasSize(2);
        });
    }

    @OnEachDatabase
    void r16_aProposalIsDeclinedByAnotherOrTakenBackByWhoMadeIt(Database database) {
        play(database, scene -> {
            RecordKey key = scene.record("MEX", "CEDAW");
            scene.seenBy("ana", Scope.country("MEX"));
            String first = scene.desk().propose(key, link(FREE, null, null));
            scene.ends();
            scene.refused("link.own", () -> scene.desk().decline(key, first));
            scene.seenBy("bea", Scope.country("MEX"));
            scene.refused("link.not-own", () -> scene.desk().withdraw(key, first));
            scene.desk().decline(key, first);
            scene.ends();
            scene.refused("not-found.link", () -> scene.desk().confirm(key, first));
            String second = scene.desk().propose(key, link(FREE, null, null));
            scene.ends();
            scene.desk().withdraw(key, second);
            scene.ends();
            assertThat(scene.provisions(key)).doesNotContain(FREE);
            assertThat(scene.acts(key))
                    .endsWith("recommendation.propose-link MEX", "recommendation.withdraw-link MEX")
                    .contains("recommendation.decline-link MEX");
        });
    }

    @OnEachDatabase
    void r16_aConfirmedLinkIsTakenAwayByTwoAsWell(Database database) {
        play(database, scene -> {
            RecordKey key = scene.record("MEX", "CEDAW");
            scene.seenBy("ana", Scope.country("MEX"));
            LinkLine shipped = scene.lines(key).stream()
                    .filter(line -> line.link().confirmed())
                    .findFirst()
                    .orElseThrow();
            String id = shipped.link().id();
            assertThat(shipped.proposedBy()).isNull();
            scene.refused("link.removal-not-proposed", () -> scene.desk().confirmRemoval(key, id));
            scene.desk().proposeRemoval(key, id);
            scene.ends();
            assertThat(scene.line(key, id).link().removalProposed()).isTrue();
            scene.refused("link.own", () -> scene.desk().confirmRemoval(key, id));
            scene.refused("link.removal-proposed", () -> scene.desk().proposeRemoval(key, id));
            scene.seenBy("bea", Scope.country("MEX"));
            scene.desk().keep(key, id);
            scene.ends();
            assertThat(scene.line(key, id).link().removalProposed()).isFalse();
            scene.desk().proposeRemoval(key, id);
            scene.ends();
            scene.seenBy("ana", Scope.country("MEX"));
            assertThat(scene.line(key, id).isToRemove()).isTrue();
            scene.desk().confirmRemoval(key, id);
            scene.ends();
            assertThat(scene.lines(key)).extracting(line -> line.link().id()).doesNotContain(id);
        });
    }

    @OnEachDatabase
    void r16_anExpertLinksWhatHerCommitteeRecommendedToAnyCountryAndSeesNoDraft(Database database) {
        play(database, scene -> {
            RecordKey key = scene.record("MEX", "CEDAW");
            RecordKey draft = scene.draft("MEX");
            scene.seenBy("ana", Scope.committee("CEDAW"));
            String id = scene.desk().propose(key, link(FREE, null, null));
            scene.ends();
            scene.seenBy("bea", Scope.country("MEX"));
            scene.desk().confirm(key, id);
            scene.ends();
            assertThat(scene.line(key, id).confirmedBy()).isEqualTo("bea");
            scene.seenBy("ana", Scope.committee("CEDAW"));
            scene.refused("not-found.recommendation", () -> scene.desk().links(draft, Language.EN));
            scene.refused("not-found.recommendation", () -> scene.desk().propose(draft, link(FREE, null, null)));
        });
    }

    @OnEachDatabase
    void r16_aKeyOfAnotherCountryOrBodyThanTheRecordsOpensNothing(Database database) {
        play(database, scene -> {
            RecordKey key = scene.record("MEX", "CEDAW");
            scene.seenBy("ana", Scope.country("PHL"));
            RecordKey elsewhere = new RecordKey(key.reference(), "PHL", key.body());
            RecordKey another = new RecordKey(key.reference(), key.country(), "CMW");
            for (RecordKey wrong : List.of(elsewhere, another)) {
                scene.refused("not-found.recommendation", () -> scene.desk().propose(wrong, link(FREE, null, null)));
            }
            assertThat(scene.acts(key)).isEmpty();
        });
    }

    @OnEachDatabase
    void r16_anArchivedRecordIsNotLinked(Database database) {
        play(database, scene -> {
            RecordKey key = scene.record("MEX", "CEDAW");
            scene.house
                    .get(EntityManager.class)
                    .createQuery("update Recommendation r set r.state = :archived where r.reference = :reference")
                    .setParameter("archived", RecordState.ARCHIVED)
                    .setParameter("reference", key.reference())
                    .executeUpdate();
            scene.ends();
            scene.seenBy("ana", Scope.country("MEX"));
            scene.refused("recommendation.archived", () -> scene.desk().propose(key, link(FREE, null, null)));
        });
    }

    @OnEachDatabase
    void r17_theSameLinkIsMadeOnce(Database database) {
        play(database, scene -> {
            RecordKey key = scene.record("MEX", "CEDAW");
            scene.seenBy("ana", Scope.country("MEX"));
            scene.desk().propose(key, link(FREE, null, null));
            scene.ends();
            scene.refused("link.exists", () -> scene.desk().propose(key, link(FREE, " ", "Again.")));
            scene.desk().propose(key, link(FREE, scene.letter(key), null));
            scene.ends();
            scene.refused("link.exists", () -> scene.desk().propose(key, link(FREE, scene.letter(key), null)));
        });
    }

    @OnEachDatabase
    void r17_aLinkToWhatDoesNotBindSaysItsReason(Database database) {
        play(database, scene -> {
            RecordKey moldova = scene.record("MDA", "CEDAW");
            scene.seenBy("ana", Scope.country("MDA"));
            assertThat(scene.violations(() -> scene.desk().propose(moldova, link("CMW 26", null, " "))))
                    .extracting(Violation::code)
                    .containsExactly("link.reason");
            String id = scene.desk().propose(moldova, link("CMW 26", null, "To align with it."));
            scene.ends();
            assertThat(scene.line(moldova, id).link().binding()).isEqualTo(Binding.NOT_BINDING);
            scene.seenBy("ana", Scope.country("MEX"));
            RecordKey mexico = scene.record("MEX", "CEDAW");
            String binding = scene.desk().propose(mexico, link("CMW 26", null, null));
            scene.ends();
            assertThat(scene.line(mexico, binding).link().binding()).isEqualTo(Binding.BINDING);
            scene.desk().propose(mexico, link("CEDAW-GR26 27", null, null));
        });
    }

    @OnEachDatabase
    void r17_whatIsNotThereIsNamedFieldByField(Database database) {
        play(database, scene -> {
            RecordKey key = scene.record("MEX", "CEDAW");
            scene.seenBy("ana", Scope.country("MEX"));
            NewLink wrong = new NewLink("CEDAW 999", "zz", null, Map.of("en", "x".repeat(1001), "xx", "?"));
            assertThat(scene.violations(() -> scene.desk().propose(key, wrong)))
                    .extracting(violation -> violation.field() + " " + violation.code())
                    .containsExactlyInAnyOrder(
                            "point link.point",
                            "reason too-long",
                            "reason language.unknown",
                            "relation required",
                            "provision link.provision");
            assertThat(scene.violations(
                            () -> scene.desk().propose(key, new NewLink(null, null, Relation.CONTEXT, null))))
                    .extracting(Violation::field)
                    .containsExactly("provision");
        });
    }

    @OnEachDatabase
    void r18_linksOfTheWholeAndOfAPointToOneProvisionAreBothShown(Database database) {
        play(database, scene -> {
            RecordKey key = scene.record("MEX", "CEDAW");
            scene.seenBy("ana", Scope.country("MEX"));
            String letter = scene.letter(key);
            scene.desk().propose(key, link(FREE, letter, null));
            scene.desk().propose(key, link(FREE, null, null));
            scene.ends();
            scene.house.seenBy(null, Permission.PROPOSE_LINK);
            assertThat(scene.house
                            .get(Register.class)
                            .recommendation(key.reference(), Language.ES)
                            .links())
                    .filteredOn(link -> link.provision().equals(FREE))
                    .extracting(RecommendationCard.Link::letter)
                    .containsExactly(null, letter);
        });
    }

    private static NewLink link(String provision, String letter, String reason) {
        return new NewLink(provision, letter, Relation.SERVES, reason == null ? null : Map.of("en", reason));
    }

    private interface Play {
        void in(Scene scene);
    }

    private static void play(Database database, Play play) {
        database.scene(entities -> play.in(new Scene(new House(entities))));
    }

    private static final class Scene extends RegisterScene {

        Scene(House house) {
            super(house, "ana", "bea");
        }

        LinkDesk desk() {
            return house.get(LinkDesk.class);
        }

        void seenBy(String name, Scope scope) {
            house.seenBy(ids.get(name), Permission.PROPOSE_LINK, scope);
        }

        /** One of the demonstration's with points, published, with links that came confirmed. */
        RecordKey record(String country, String body) {
            return record(shipped(country)
                    .filter(each -> each.state() == RecordState.PUBLISHED
                            && each.document().body().equals(body)
                            && !each.points().isEmpty()
                            && each.links().stream().anyMatch(Recording.Link::confirmed)));
        }

        RecordKey draft(String country) {
            return record(shipped(country).filter(each -> each.state() == RecordState.DRAFT));
        }

        private RecordKey record(Stream<Recording> shipped) {
            Recording recording = shipped.findFirst().orElseThrow();
            house.get(Recorder.class).record(recording);
            ends();
            told.clear();
            return new RecordKey(
                    recording.reference(),
                    recording.document().country(),
                    recording.document().body());
        }

        private static Stream<Recording> shipped(String country) {
            return ShippedVocabulary.demonstration().stream()
                    .filter(each -> each.document().country().equals(country));
        }

        String letter(RecordKey key) {
            return house.get(Register.class)
                    .recommendation(key.reference(), Language.EN)
                    .points()
                    .get(0)
                    .letter();
        }

        List<LinkLine> lines(RecordKey key) {
            return desk().links(key, Language.EN);
        }

        LinkLine line(RecordKey key, String id) {
            return lines(key).stream()
                    .filter(line -> line.link().id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        List<String> provisions(RecordKey key) {
            return lines(key).stream().map(line -> line.link().provision()).toList();
        }

        List<String> acts(RecordKey key) {
            return house.get(EntityManager.class)
                    .createQuery(
                            "select e.act, e.country from LedgerEntry e where e.subjectKey = :key order by e.id",
                            Object[].class)
                    .setParameter("key", key.reference())
                    .getResultStream()
                    .map(row -> row[0] + " " + row[1])
                    .toList();
        }
    }
}
