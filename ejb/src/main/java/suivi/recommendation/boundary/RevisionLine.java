package suivi.recommendation.boundary;

import java.time.Instant;
import java.util.List;
import suivi.recommendation.entity.RecordState;

/**
 * One revision in the history of a record.
 *
 * @param authors by name; empty where an import brought it
 * @param sentBy a name, or null
 * @param decidedBy who published it or sent it back, or null
 * @param note why it was sent back, or null
 * @param differences from the revision before it; all that it says for the first
 */
public record RevisionLine(
        int number,
        RecordState state,
        Instant changedAt,
        List<String> authors,
        String sentBy,
        Instant sentAt,
        String decidedBy,
        Instant decidedAt,
        String note,
        List<Difference> differences) {

    public RevisionLine {
        authors = List.copyOf(authors);
        differences = List.copyOf(differences);
    }
}
