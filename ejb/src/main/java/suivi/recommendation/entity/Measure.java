package suivi.recommendation.entity;

/** The kind of measure that a recommendation asks for. */
public enum Measure {
    LAW,
    POLICY,
    SERVICES,
    CAPACITY,
    DATA,
    ACCESS_TO_JUSTICE,
    RATIFICATION
}
