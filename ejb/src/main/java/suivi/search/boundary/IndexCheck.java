package suivi.search.boundary;

import java.util.List;

/**
 * Whether the index holds what the database holds, record by record and version by version.
 *
 * @param records compared
 * @param missing in the database and not in the index
 * @param superfluous in the index and not in the database
 * @param outdated in both, in another version
 */
public record IndexCheck(long records, Difference missing, Difference superfluous, Difference outdated) {

    /** @param examples ids of records, at most 20 */
    public record Difference(long count, List<Long> examples) {
        public Difference {
            examples = List.copyOf(examples);
        }
    }

    public boolean isEqual() {
        return missing.count() == 0 && superfluous.count() == 0 && outdated.count() == 0;
    }
}
