package suivi.recommendation.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import suivi.House;
import suivi.foundation.database.Database;
import suivi.foundation.database.OnEachDatabase;
import suivi.recommendation.control.Vocabulary.Kind;
import suivi.recommendation.entity.Position;
import suivi.recommendation.entity.Recommendation;

class RecorderTest {

    @OnEachDatabase
    void r7_theSameAgainChangesNothing(Database database) {
        scene(database, house -> {
            Recording recording = ShippedVocabulary.demonstration().get(0);
            Recommendation first = recorded(house, recording);
            int version = first.version();
            house.clock.forward(java.time.Duration.ofDays(1));
            Recommendation again = recorded(house, recording);
            assertThat(again.id()).isEqualTo(first.id());
            assertThat(again.version()).isEqualTo(version);
            assertThat(house.get(Recorder.class).differences(again, recording)).isEmpty();
        });
    }

    @OnEachDatabase
    void r7_recordedDifferentlyWhatDiffersIsChanged(Database database) {
        scene(database, house -> {
            Recording recording = ShippedVocabulary.demonstration().get(0);
            Recommendation known = recorded(house, recording);
            Recording noted = with(recording, Position.NOTED, Set.of("right-to-health"));
            assertThat(house.get(Recorder.class).differences(known, noted)).containsExactly("position", "themes");
            assertThat(recorded(house, noted).position()).isEqualTo(Position.NOTED);
            assertThat(known.themes()).containsExactly("right-to-health");
        });
    }

    @OnEachDatabase
    void r7_whatWasRecordedOrChangedIsToldAndWhatIsTheSameIsNot(Database database) {
        scene(database, house -> {
            List<Object> told = new ArrayList<>();
            house.heardBy(told::add);
            Recording recording = ShippedVocabulary.demonstration().get(0);
            RecommendationsChanged changed = new RecommendationsChanged(
                    List.of(recorded(house, recording).id()));
            assertThat(told).containsExactly(changed);
            recorded(house, recording);
            assertThat(told).hasSize(1);
            recorded(house, with(recording, Position.NOTED, Set.of("right-to-health")));
            assertThat(told).containsExactly(changed, changed);
        });
    }

    @OnEachDatabase
    void r7_anAliasFindsWhatWasRenumbered(Database database) {
        scene(database, house -> {
            Recording recording = ShippedVocabulary.demonstration().get(0);
            Recommendation known = recorded(house, called(recording, recording.paragraph(), Map.of("UHRI", "one")));
            assertThat(recorded(house, called(recording, "999", Map.of("UHRI", "one")))
                            .id())
                    .isEqualTo(known.id());
        });
    }

    @OnEachDatabase
    void r5_aJointRecommendationIsOneWithSeveralStates(Database database) {
        scene(database, house -> {
            Recording joint = ShippedVocabulary.demonstration().stream()
                    .filter(recording -> recording.recommendingStates().size() > 1)
                    .findFirst()
                    .orElseThrow();
            Recommendation recorded = recorded(house, joint);
            house.get(EntityManager.class).clear();
            assertThat(house.get(Recorder.class)
                            .byReference(recorded.reference())
                            .orElseThrow()
                            .recommendingStates())
                    .isEqualTo(joint.recommendingStates());
        });
    }

    @OnEachDatabase
    void r8_theVocabularyFindsATermByIdNameOrAliasAndNothingElse(Database database) {
        scene(database, house -> {
            Vocabulary vocabulary = house.get(Vocabulary.class);
            assertThat(vocabulary.find(Kind.BODY, "CEDAW")).contains("CEDAW");
            assertThat(vocabulary.find(Kind.BODY, "Committee on Migrant Workers"))
                    .contains("CMW");
            assertThat(vocabulary.find(Kind.THEME, " violence against Women ")).contains("violence-against-women");
            assertThat(vocabulary.find(Kind.GROUP, "Domestic workers")).contains("domestic-workers");
            assertThat(vocabulary.find(Kind.GROUP, "Astronauts")).isEmpty();
            assertThat(vocabulary.find(Kind.THEME, "CEDAW")).isEmpty();
        });
    }

    @OnEachDatabase
    void r6_everyRecordOfTheDemonstrationIsFictitiousAndIsTaken(Database database) {
        scene(database, house -> {
            List<Recording> all = ShippedVocabulary.demonstration();
            assertThat(all)
                    .hasSizeGreaterThanOrEqualTo(40)
                    .allMatch(recording -> recording.document().fictitious());
            assertThat(all.stream().map(recording -> recorded(house, recording).reference()))
                    .doesNotHaveDuplicates();
        });
    }

    private static Recommendation recorded(House house, Recording recording) {
        Recommendation recommendation = house.get(Recorder.class).record(recording);
        house.requestEnds();
        return recommendation;
    }

    private static Recording with(Recording from, Position position, Set<String> themes) {
        return new Recording(
                from.document(),
                from.kind(),
                from.paragraph(),
                from.original(),
                from.texts(),
                themes,
                from.groups(),
                from.measures(),
                from.stages(),
                from.recommendingStates(),
                position,
                from.priority(),
                from.due(),
                from.institutions(),
                from.state(),
                from.aliases(),
                from.points(),
                from.links());
    }

    private static Recording called(Recording from, String paragraph, Map<String, String> aliases) {
        return new Recording(
                from.document(),
                from.kind(),
                paragraph,
                from.original(),
                from.texts(),
                from.themes(),
                from.groups(),
                from.measures(),
                from.stages(),
                from.recommendingStates(),
                from.position(),
                from.priority(),
                from.due(),
                from.institutions(),
                from.state(),
                aliases,
                from.points(),
                from.links());
    }

    private static void scene(Database database, Consumer<House> play) {
        database.scene(entities -> play.accept(new House(entities)));
    }
}
