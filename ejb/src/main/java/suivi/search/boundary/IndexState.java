package suivi.search.boundary;

import java.time.Instant;

/**
 * How the index stands.
 *
 * @param documents recommendations in the index
 * @param records recommendations in the database
 * @param waiting changes that are not in the index yet
 * @param lastIndexed when something was last brought into it by this node; null where nothing was since it started
 * @param rebuild how far a rebuild is; null where none is under way
 * @param running whether the worker runs and the index can be asked
 */
public record IndexState(
        long documents, long records, long waiting, Instant lastIndexed, Progress rebuild, boolean running) {

    /** Of the recommendations. */
    public record Progress(long done, long total) {}
}
