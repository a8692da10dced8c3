package suivi.recommendation.boundary;

import java.util.List;
import suivi.recommendation.entity.RecordState;

/**
 * What is being written of a record: the draft or what is in review, else what is published.
 *
 * @param edition to be given back with a change: one made on another edition is stale (R11)
 * @param number of the revision, from 1; 0 where the record was never edited here
 * @param state of the revision
 * @param record state of the record; it stays published while a new revision is written
 * @param original the language whose text must be there
 * @param note why it was sent back, or null
 * @param differences from what is published; empty where nothing is yet
 * @param own whether the viewer wrote some of it, and so cannot publish it (R9)
 */
public record Working(
        String reference,
        String edition,
        int number,
        RecordState state,
        RecordState record,
        String original,
        Content content,
        String note,
        List<Difference> differences,
        boolean own) {

    public Working {
        differences = List.copyOf(differences);
    }
}
