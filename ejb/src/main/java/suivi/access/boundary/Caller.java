package suivi.access.boundary;

import jakarta.security.enterprise.CallerPrincipal;
import java.io.Serial;

/** The person whom a credential turned out to be, as the server carries her through a request. */
public final class Caller extends CallerPrincipal {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String stamp;

    private final boolean byToken;

    /**
     * @param personId stable when she marries or moves
     * @param stamp of her password; a session that keeps another one has ended. Null for a token
     */
    public Caller(String personId, String stamp) {
        super(personId);
        this.stamp = stamp;
        this.byToken = stamp == null;
    }

    public String stamp() {
        return stamp;
    }

    public boolean isByToken() {
        return byToken;
    }
}
