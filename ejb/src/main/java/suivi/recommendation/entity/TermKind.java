package suivi.recommendation.entity;

/** What the codebook is made of. */
public enum TermKind {
    THEME,
    GROUP,
    BODY,
    /** Who leads in a country. */
    INSTITUTION
}
