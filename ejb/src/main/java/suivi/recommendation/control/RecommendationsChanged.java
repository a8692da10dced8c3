package suivi.recommendation.control;

import java.util.List;

/**
 * Told inside the transaction that recorded, changed or removed these, so that whoever keeps something made from them,
 * such as the search index, writes down in the same transaction what it has to follow.
 */
public record RecommendationsChanged(List<Long> ids) {
    public RecommendationsChanged {
        ids = List.copyOf(ids);
    }
}
