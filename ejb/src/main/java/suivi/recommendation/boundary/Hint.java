package suivi.recommendation.boundary;

/** What makes a recommendation hard to follow. It is said to whoever writes it, and blocks nothing (R13). */
public enum Hint {
    /** It asks for several things, and has no points. */
    SEVERAL,
    /** It names no institution that should act. */
    NO_ACTOR,
    /** Nobody could say whether it was done. */
    NOT_VERIFIABLE
}
