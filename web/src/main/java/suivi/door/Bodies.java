package suivi.door;

import java.io.IOException;
import java.io.InputStream;

/** What is done with the rest of a body that nobody wants. */
public final class Bodies {

    /** In bytes. */
    private static final long MOST = 1024 * 1024 * 1024;

    private Bodies() {}

    /**
     * Reads what is still coming, within bounds: whoever is still sending hears no answer; and over HTTP/2 what is never
     * read is missing from the window of the connection, until what is sent on it next hangs (RFC 9113, section 5.2).
     */
    public static void exhaust(InputStream body) throws IOException {
        byte[] sink = new byte[8_192];
        long left = MOST;
        for (int read = 0; read >= 0 && left > 0; left -= read) {
            read = body.read(sink);
        }
    }
}
