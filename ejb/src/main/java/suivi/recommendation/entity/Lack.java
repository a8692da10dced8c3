package suivi.recommendation.entity;

/** What a recommendation lacks that somebody should see to. */
public enum Lack {
    /** Neither it nor a point of it is linked to a provision. */
    LINK,
    /** A link of it was proposed, or the removal of one, and nobody else confirmed that. */
    CONFIRMATION,
    /** No day on which its follow-up falls due. */
    DUE,
    /** No institution that leads. */
    INSTITUTION
}
