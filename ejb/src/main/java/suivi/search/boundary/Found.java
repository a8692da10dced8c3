package suivi.search.boundary;

import java.util.List;
import suivi.foundation.Page;
import suivi.recommendation.boundary.RecommendationLine;

/**
 * One page of what was found, and how the whole of it is spread.
 *
 * @param page with the exact number of all that the viewer may see
 * @param facets in a fixed order; one without values is left out
 * @param someWords whether nothing that the viewer sees has all the words, and these have most of them
 */
public record Found(Page<Hit> page, List<Facet> facets, boolean someWords) {

    /**
     * @param snippet where the words stand: text in which everything is escaped for HTML but {@code <mark>} around what
     *     matches; null where there are no words, or where they stand in the symbol alone
     */
    public record Hit(RecommendationLine line, String snippet) {}

    /**
     * How what was found is spread over one field, under all filters but this field's own.
     *
     * @param field country, body, instrument, theme, group, kind, measure, or state and lacks, which only those see who
     *     see more than what is public
     * @param values the most frequent first, at most 20, none without any
     */
    public record Facet(String field, List<Value> values) {
        public Facet {
            values = List.copyOf(values);
        }
    }

    /** @param id as the filter takes it */
    public record Value(String id, long count) {}

    public Found {
        facets = List.copyOf(facets);
    }
}
