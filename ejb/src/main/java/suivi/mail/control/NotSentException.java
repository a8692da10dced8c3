package suivi.mail.control;

import java.io.Serial;

/** The server for mail did not take a letter. The message names no recipient. */
public class NotSentException extends Exception {

    @Serial
    private static final long serialVersionUID = 1L;

    public NotSentException(String why) {
        super(why);
    }
}
