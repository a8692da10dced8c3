package suivi.recommendation.boundary;

import java.util.Map;
import suivi.recommendation.entity.Body;
import suivi.recommendation.entity.CodebookTerm;
import suivi.recommendation.entity.Institution;

/**
 * A term of the codebook.
 *
 * @param labels by language
 * @param country of an institution; null of what is everywhere
 * @param followUpMonths of a body: within which it asks for a follow-up report; null where it does not, or none is known
 * @param mergedInto the id of the one that stands in its place, or null
 */
public record TermLine(
        String id,
        Map<String, String> labels,
        String country,
        Integer followUpMonths,
        boolean retired,
        String mergedInto) {

    public TermLine {
        labels = Map.copyOf(labels);
    }

    static TermLine of(CodebookTerm term) {
        return new TermLine(
                term.id(),
                term.names(),
                term instanceof Institution institution ? institution.country() : null,
                term instanceof Body body ? body.followUpMonths() : null,
                term.isRetired(),
                term.mergedInto());
    }

    /** In that language, or in another where it has none there. */
    public String label(String language) {
        return labels.getOrDefault(
                language, labels.values().stream().sorted().findFirst().orElse(id));
    }
}
