package suivi.exchange.boundary;

import jakarta.ejb.Stateless;
import java.io.OutputStream;
import suivi.foundation.Guarded;
import suivi.foundation.Public;

/** Taking a list of recommendations out. Everybody may, and gets what she sees in that list (R2). */
@Stateless
@Guarded
public class ExportDesk {

    /** Writes the list as a stream, in its order, and leaves {@code out} open. */
    @Public
    public void write(ExportWanted wanted, Layout layout, OutputStream out) {
        throw new UnsupportedOperationException();
    }

    /** Under which name to save it: with the day and what the list is narrowed to. */
    @Public
    public String fileName(ExportWanted wanted, Layout layout) {
        throw new UnsupportedOperationException();
    }
}
