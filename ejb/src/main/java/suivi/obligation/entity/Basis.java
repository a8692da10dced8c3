package suivi.obligation.entity;

/** On what a recorded fact rests (O6). */
public enum Basis {
    /** Somebody read it in the source that is named. */
    READ,
    /** Background knowledge: to be checked before anything relies on it. */
    BACKGROUND
}
