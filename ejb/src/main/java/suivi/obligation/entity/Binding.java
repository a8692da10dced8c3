package suivi.obligation.entity;

/** How an instrument stands towards a State on a day. */
public enum Binding {
    BINDING,
    /** Binding, but for what a standing reservation keeps out (O8). */
    BINDING_WITH_RESERVATION,
    /** The State has ratified or acceded; the treaty is not yet in force for it (O3). */
    NOT_YET_IN_FORCE,
    /** Signed, not ratified: the State has not consented to be bound. */
    SIGNED,
    /** Not a party on that day. What is linked to it is alignment, never a breach (O4). */
    NOT_BINDING,
    /** A general recommendation or comment (O7). */
    GUIDANCE,
    /** Nothing is recorded (O5). */
    UNKNOWN
}
