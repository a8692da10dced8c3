package suivi.exchange.boundary;

/** What recording a row does, or did. */
public enum Verdict {
    NEW,
    CHANGED,
    UNCHANGED,
    REJECTED,
    SKIPPED
}
