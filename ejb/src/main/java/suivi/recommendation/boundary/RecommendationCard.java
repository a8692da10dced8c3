package suivi.recommendation.boundary;

import java.time.LocalDate;
import java.util.List;
import suivi.obligation.entity.Binding;
import suivi.recommendation.entity.Measure;
import suivi.recommendation.entity.ObligationLink;
import suivi.recommendation.entity.Recommendation.Origin;
import suivi.recommendation.entity.Stage;

/**
 * A recommendation with all that is recorded of it.
 *
 * @param texts the reader's language first, then the others
 * @param institution which leads, or null
 * @param recommendingStates ISO 3166-1 alpha-3, in order
 * @param links to provisions, each with how it binds the country on the day of the document (R4)
 */
public record RecommendationCard(
        RecommendationLine line,
        Document document,
        List<Text> texts,
        List<Term> themes,
        List<Term> groups,
        List<Measure> measures,
        List<Stage> stages,
        String institution,
        List<String> recommendingStates,
        List<PointLine> points,
        List<Link> links,
        int version) {

    public record Document(
            String symbol,
            String body,
            LocalDate adopted,
            String session,
            String cycle,
            String address,
            String title) {}

    public record Text(String language, Origin origin, String text) {}

    /** A theme or a group with its name. */
    public record Term(String id, String name) {}

    public record PointLine(String letter, String text) {}

    /**
     * @param letter of the point that it links; null where it links the recommendation as a whole
     * @param confirmed by somebody else than who proposed it (R16)
     * @param removalProposed whether it goes as soon as somebody else confirms that
     * @param binding how the provision binds the country on the day of the document (R4)
     */
    public record Link(
            String id,
            String letter,
            String provision,
            String instrument,
            String path,
            String heading,
            ObligationLink.Relation relation,
            boolean confirmed,
            boolean removalProposed,
            Binding binding,
            String reason) {}

    public RecommendationCard {
        texts = List.copyOf(texts);
        themes = List.copyOf(themes);
        groups = List.copyOf(groups);
        measures = List.copyOf(measures);
        stages = List.copyOf(stages);
        recommendingStates = List.copyOf(recommendingStates);
        points = List.copyOf(points);
        links = List.copyOf(links);
    }
}
