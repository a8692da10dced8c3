package suivi.recommendation.boundary;

/**
 * What happens to one record of many.
 *
 * @param refused why nothing happens to it, as a code of {@code bulk.}; null where it does
 */
public record BulkLine(String reference, String refused) {}
