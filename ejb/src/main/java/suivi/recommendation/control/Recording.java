package suivi.recommendation.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import suivi.recommendation.entity.Kind;
import suivi.recommendation.entity.Measure;
import suivi.recommendation.entity.ObligationLink;
import suivi.recommendation.entity.Position;
import suivi.recommendation.entity.RecordState;
import suivi.recommendation.entity.Stage;

/**
 * A recommendation as it is to be recorded. Themes and groups are ids of the vocabulary, States ISO 3166-1 alpha-3.
 * Null in kind, themes, groups, measures, States, position, priority and due is for what the source does not say: a record
 * that is there keeps its own.
 *
 * @param paragraph as the document numbers it, or null
 * @param original the language in which it was made; {@code texts} has one in it
 * @param texts by language, made by people
 * @param aliases how other registers name it, by scheme
 * @param state which a new record gets; one that is there keeps its own
 */
public record Recording(
        Document document,
        Kind kind,
        String paragraph,
        String original,
        Map<String, String> texts,
        Set<String> themes,
        Set<String> groups,
        Set<Measure> measures,
        Set<Stage> stages,
        Set<String> recommendingStates,
        Position position,
        Boolean priority,
        LocalDate due,
        Map<String, String> institutions,
        RecordState state,
        Map<String, String> aliases,
        List<PointText> points,
        List<Link> links) {

    /** @param adopted never null: a list is in the order of days */
    public record Document(
            String symbol,
            String body,
            String country,
            LocalDate adopted,
            String session,
            String cycle,
            String language,
            String address,
            Map<String, String> titles,
            boolean fictitious) {
        public Document {
            titles = Map.copyOf(titles);
        }
    }

    public record PointText(String letter, Map<String, String> texts) {
        public PointText {
            texts = Map.copyOf(texts);
        }
    }

    /** @param provision such as {@code CEDAW 11(1)(d)} */
    public record Link(
            String provision, ObligationLink.Relation relation, boolean confirmed, Map<String, String> reasons) {
        public Link {
            reasons = Map.copyOf(reasons);
        }
    }

    public Recording {
        texts = Map.copyOf(texts);
        themes = themes == null ? null : Set.copyOf(themes);
        groups = groups == null ? null : Set.copyOf(groups);
        measures = measures == null ? null : Set.copyOf(measures);
        stages = Set.copyOf(stages);
        recommendingStates = recommendingStates == null ? null : Set.copyOf(recommendingStates);
        institutions = Map.copyOf(institutions);
        aliases = Map.copyOf(aliases);
        points = List.copyOf(points);
        links = List.copyOf(links);
    }

    /** The same with other texts. */
    public Recording saying(Map<String, String> others) {
        return new Recording(
                document,
                kind,
                paragraph,
                original,
                others,
                themes,
                groups,
                measures,
                stages,
                recommendingStates,
                position,
                priority,
                due,
                institutions,
                state,
                aliases,
                points,
                links);
    }

    /** Its citable reference (R1). */
    public String reference() {
        return References.of(document.symbol(), paragraph, texts.get(original));
    }
}
