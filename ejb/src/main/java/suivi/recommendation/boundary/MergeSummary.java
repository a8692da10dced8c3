package suivi.recommendation.boundary;

/**
 * What a merge will change.
 *
 * @param records published, in review, drafts, and what is being written of them
 * @param labels by which imports find the one that goes, and will find the other
 */
public record MergeSummary(TermLine from, TermLine into, int records, int labels) {}
