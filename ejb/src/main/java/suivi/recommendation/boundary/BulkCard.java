package suivi.recommendation.boundary;

import java.util.List;
import suivi.recommendation.entity.BulkAct;

/**
 * What was done to many records together.
 *
 * @param term the id of the theme or the provision, or the name of the institution; null where there is none
 */
public record BulkCard(String id, BulkAct.Kind kind, String term, List<String> references, boolean undone) {
    public BulkCard {
        references = List.copyOf(references);
    }
}
