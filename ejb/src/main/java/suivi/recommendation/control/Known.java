package suivi.recommendation.control;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import suivi.recommendation.entity.Kind;
import suivi.recommendation.entity.Measure;
import suivi.recommendation.entity.Position;
import suivi.recommendation.entity.Recommendation;
import suivi.recommendation.entity.RecordState;
import suivi.recommendation.entity.SourceDocument;

/**
 * What is recorded of a recommendation, as far as recording it again could change it or seem to.
 *
 * @param texts by language
 * @param aliases by scheme
 */
public record Known(
        Long id,
        String reference,
        String country,
        Kind kind,
        Position position,
        Map<String, String> texts,
        Set<String> themes,
        Set<String> groups,
        Set<String> recommendingStates,
        Set<Measure> measures,
        boolean priority,
        LocalDate due,
        Map<String, String> aliases,
        Fixed fixed) {

    /** What recording it again does not change. */
    public record Fixed(
            String symbol,
            String paragraph,
            LocalDate adopted,
            String session,
            String cycle,
            RecordState state,
            boolean fictitious) {

        static Fixed of(Recommendation recommendation) {
            SourceDocument document = recommendation.document();
            return new Fixed(
                    document.symbol(),
                    recommendation.paragraph(),
                    recommendation.adopted(),
                    document.session(),
                    document.cycle(),
                    recommendation.state(),
                    recommendation.isFictitious());
        }
    }

    public Known {
        texts = Map.copyOf(texts);
        themes = Set.copyOf(themes);
        groups = Set.copyOf(groups);
        recommendingStates = Set.copyOf(recommendingStates);
        measures = Set.copyOf(measures);
        aliases = Map.copyOf(aliases);
    }

    static Known of(Recommendation recommendation) {
        return new Known(
                recommendation.id(),
                recommendation.reference(),
                recommendation.country(),
                recommendation.kind(),
                recommendation.position(),
                recommendation.texts(),
                recommendation.themes(),
                recommendation.groups(),
                recommendation.recommendingStates(),
                recommendation.measures(),
                recommendation.isPriority(),
                recommendation.due(),
                recommendation.aliases(),
                Fixed.of(recommendation));
    }

    /** The fields in which the recording says something else, by name, in alphabetical order. */
    public Set<String> differences(Recording recording) {
        Set<String> differing = new TreeSet<>();
        note("text", texts.entrySet().containsAll(recording.texts().entrySet()), differing);
        note("kind", same(recording.kind(), kind), differing);
        note("themes", same(recording.themes(), themes), differing);
        note("groups", same(recording.groups(), groups), differing);
        note("measures", same(recording.measures(), measures), differing);
        note("recommendingStates", same(recording.recommendingStates(), recommendingStates), differing);
        note("position", same(recording.position(), position), differing);
        note("priority", same(recording.priority(), priority), differing);
        note("due", same(recording.due(), due), differing);
        note("aliases", aliases.entrySet().containsAll(recording.aliases().entrySet()), differing);
        return differing;
    }

    /** Also where nothing is said. */
    private static boolean same(Object said, Object recorded) {
        return said == null || said.equals(recorded);
    }

    private static void note(String field, boolean same, Set<String> differing) {
        if (!same) {
            differing.add(field);
        }
    }
}
