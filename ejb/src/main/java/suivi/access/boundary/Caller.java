package suivi.access.boundary;

import jakarta.security.enterprise.CallerPrincipal;
import java.io.Serial;

/** The person whom a credential turned out to be, as the server carries her through a request. */
public final class Caller extends CallerPrincipal {

    @Serial
    private static final long serialVersionUID = 1L;

    /** What brought her here. */
    private enum By {
        FIRST_FACTOR,
        SESSION,
        TOKEN
    }

    private final String stamp;

    private final String session;

    private final By by;

    private Caller(String personId, String stamp, String session, By by) {
        super(personId);
        this.stamp = stamp;
        this.session = session;
        this.by = by;
    }

    /** @param personId stable when she marries or moves */
    public static Caller byToken(String personId) {
        return new Caller(personId, null, null, By.TOKEN);
    }

    /**
     * Somebody who is signed in.
     *
     * @param stamp of her password; a session that keeps another one has ended
     * @param session the id under which it can be ended from elsewhere
     */
    public static Caller inSession(String personId, String stamp, String session) {
        return new Caller(personId, stamp, session, By.SESSION);
    }

    /** Somebody who is who she says, and who must give a code yet: she is not signed in. */
    public static Caller awaitingCode(String personId, String stamp) {
        return new Caller(personId, stamp, null, By.FIRST_FACTOR);
    }

    public String stamp() {
        return stamp;
    }

    /** Null for a token, and for whoever must give a code yet. */
    public String session() {
        return session;
    }

    public boolean isByToken() {
        return by == By.TOKEN;
    }

    public boolean awaitsCode() {
        return by == By.FIRST_FACTOR;
    }
}
