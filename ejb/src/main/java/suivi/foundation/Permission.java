package suivi.foundation;

/**
 * What a role lets its holder do, in the words of the table of roles. Which role carries which permission is
 * data ({@code role_permission}); what a permission opens is declared where it opens, with {@link Requires}.
 */
public enum Permission {
    SUBMIT_EVIDENCE(true),
    RECORD_RECOMMENDATION(true),
    PROPOSE_LINK(true),
    CONFIRM_LINK(true),
    DECIDE_ON_EVIDENCE(true),
    READ_COMMITTEE_EVIDENCE(true),
    READ_SEALED(true),
    ANSWER_FOR_STATE(true),
    ASSESS_AS_CIVIL_SOCIETY(true),
    ASSESS_AS_STATE(true),
    ASSESS_AS_COUNTRY_OFFICE(true),
    OPEN_ROUND(true),
    GRADE(true),
    PUBLISH_DECISION(true),
    /** Not scoped at the door: a file may speak of several States, and each row is narrowed to hers. */
    IMPORT_AND_EXPORT(false),
    /** Not scoped at the door: what the reader may see is narrowed to her scope in the query itself. */
    READ_LEDGER(false),
    ADMINISTER(false),
    /** Everybody who is signed in has it, for what is her own: it is in no role. */
    USE_OWN_ACCOUNT(false),
    /** Everybody who signed in herself has it; a token has not, or whoever found one could keep what it opens. */
    CHANGE_OWN_CREDENTIALS(false);

    private final boolean scoped;

    Permission(boolean scoped) {
        this.scoped = scoped;
    }

    /** Whether a call must say in which {@link Scope} it acts. */
    public boolean isScoped() {
        return scoped;
    }
}
