package suivi.recommendation.entity;

/** The stage of migration that a recommendation is about (CEDAW general recommendation 26, paragraphs 10 to 22). */
public enum Stage {
    BEFORE_DEPARTURE,
    TRANSIT,
    DESTINATION,
    RETURN
}
