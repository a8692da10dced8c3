package suivi.search.boundary;

import jakarta.ejb.Stateless;
import suivi.foundation.Guarded;
import suivi.foundation.Permission;
import suivi.foundation.Requires;

/** The administrator's desk for the index: how it stands, whether it is right, and making it anew. */
@Stateless
@Guarded
public class IndexDesk {

    @Requires(Permission.ADMINISTER)
    public IndexState state() {
        throw new UnsupportedOperationException();
    }

    /** Begins to make the index anew in the background; what it holds stays searchable until it is replaced (S11). */
    @Requires(Permission.ADMINISTER)
    public void rebuild() {
        throw new UnsupportedOperationException();
    }

    /** Compares the index with the database exactly (S12); takes seconds where there are many records. */
    @Requires(Permission.ADMINISTER)
    public IndexCheck check() {
        throw new UnsupportedOperationException();
    }
}
