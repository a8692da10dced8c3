package suivi.access.openid;

import java.io.Serial;

/** A provider vouched for nobody. The reason is for the log: nothing in it is a token, a code or whose they are. */
public class NotVouchedException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    NotVouchedException(String reason) {
        super(reason);
    }
}
