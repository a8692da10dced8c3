package suivi.exchange.format;

/**
 * What the State under review said of a recommendation of the UPR. Since Human Rights Council resolution 5/1, paragraph
 * 32, it supports or notes; older words are read as one of these, and listed as inferred.
 */
public enum Position {
    SUPPORTED,
    NOTED,
    SUPPORTED_IN_PART,
    /** Nothing that could be read as a position yet. */
    PENDING
}
