package suivi.recommendation.entity;

/** What the State said to a recommendation of the Universal Periodic Review (A/HRC/RES/5/1, annex, paragraph 32). */
public enum Position {
    SUPPORTED,
    SUPPORTED_IN_PART,
    NOTED,
    PENDING
}
