package suivi.exchange.format;

/** What the Universal Human Rights Index calls a piece of a document. The other files hold recommendations only. */
public enum Annotation {
    RECOMMENDATION,
    CONCERN,
    OTHER,
    /** The file leaves it blank. */
    NOT_SAID
}
