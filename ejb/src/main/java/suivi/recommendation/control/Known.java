package suivi.recommendation.control;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import suivi.recommendation.entity.Kind;
import suivi.recommendation.entity.Position;
import suivi.recommendation.entity.Recommendation;

/**
 * What is recorded of a recommendation, as far as recording it again could change it.
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
        Map<String, String> aliases) {

    public Known {
        texts = Map.copyOf(texts);
        themes = Set.copyOf(themes);
        groups = Set.copyOf(groups);
        recommendingStates = Set.copyOf(recommendingStates);
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
                recommendation.aliases());
    }

    /** The fields in which the recording says something else, by name, in alphabetical order. */
    public Set<String> differences(Recording recording) {
        Set<String> differing = new TreeSet<>();
        note("text", texts.entrySet().containsAll(recording.texts().entrySet()), differing);
        note("kind", recording.kind() == kind, differing);
        note("themes", recording.themes().equals(themes), differing);
        note("groups", recording.groups().equals(groups), differing);
        note("recommendingStates", recording.recommendingStates().equals(recommendingStates), differing);
        note("position", recording.position() == null || recording.position() == position, differing);
        note("aliases", aliases.entrySet().containsAll(recording.aliases().entrySet()), differing);
        return differing;
    }

    private static void note(String field, boolean same, Set<String> differing) {
        if (!same) {
            differing.add(field);
        }
    }
}
