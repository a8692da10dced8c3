package suivi.recommendation.entity;

/** What a body's paragraph is. The Universal Human Rights Index holds all three; a list shows recommendations. */
public enum Kind {
    RECOMMENDATION,
    /** A concern, or an observation, that asks for nothing by itself. */
    CONCERN,
    OTHER
}
