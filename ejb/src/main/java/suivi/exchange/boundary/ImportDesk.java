package suivi.exchange.boundary;

import jakarta.ejb.Stateless;
import java.io.OutputStream;
import suivi.foundation.Guarded;
import suivi.foundation.Page;
import suivi.foundation.Permission;
import suivi.foundation.Requires;

/**
 * Bringing files of recommendations in. A file is previewed first, and nothing is recorded before somebody confirms it.
 * Each sees her own imports; who may import everywhere sees all. A row on a country in which she may not import is
 * rejected. An import that is not there, or not hers, is {@code not-found.import}.
 */
@Stateless
@Guarded
public class ImportDesk {

    /**
     * Takes the file over and starts its preview in the background.
     *
     * @return the id of the import
     * @throws suivi.foundation.BusinessException invalid {@code file}: {@code import.too-large} with the limit in bytes,
     *     or what {@link suivi.exchange.format.Problem} has for a file that is empty, unknown or of another format;
     *     invalid {@code country} or {@code symbol}. Nothing is kept then
     */
    @Requires(Permission.IMPORT_AND_EXPORT)
    public String begin(NewImport wanted) {
        throw new UnsupportedOperationException();
    }

    /**
     * Newest first.
     *
     * @param page from 0
     * @param size 1 to {@value Page#LARGEST}
     */
    @Requires(Permission.IMPORT_AND_EXPORT)
    public Page<ImportLine> imports(int page, int size) {
        throw new UnsupportedOperationException();
    }

    @Requires(Permission.IMPORT_AND_EXPORT)
    public ImportCard get(String id) {
        throw new UnsupportedOperationException();
    }

    /**
     * In the order of the file.
     *
     * @param verdict null for all
     */
    @Requires(Permission.IMPORT_AND_EXPORT)
    public Page<RowLine> rows(String id, Verdict verdict, int page, int size) {
        throw new UnsupportedOperationException();
    }

    /**
     * Records what was previewed, in the background.
     *
     * @throws suivi.foundation.BusinessException conflict {@code import.not-previewed} unless it is {@link
     *     ImportState#PREVIEWED}
     */
    @Requires(Permission.IMPORT_AND_EXPORT)
    public void confirm(String id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Throws away what was not confirmed, with its file; asks one that is being recorded to stop.
     *
     * @throws suivi.foundation.BusinessException conflict {@code import.recorded} where it was confirmed and is done or
     *     stopped: it is kept, because records came of it
     */
    @Requires(Permission.IMPORT_AND_EXPORT)
    public void discard(String id) {
        throw new UnsupportedOperationException();
    }

    /**
     * Lets an import that stopped run again from where it was.
     *
     * @throws suivi.foundation.BusinessException conflict {@code import.not-stopped} unless it is {@link
     *     ImportState#STOPPED}
     */
    @Requires(Permission.IMPORT_AND_EXPORT)
    public void again(String id) {
        throw new UnsupportedOperationException();
    }

    /** The rejected rows, with what is wrong in a column {@code _problem}: to be mended and brought in again. */
    @Requires(Permission.IMPORT_AND_EXPORT)
    public void writeRejected(String id, OutputStream out) {
        throw new UnsupportedOperationException();
    }

    /** Under which name to save them; it ends as its format wants. */
    @Requires(Permission.IMPORT_AND_EXPORT)
    public String rejectedFileName(String id) {
        throw new UnsupportedOperationException();
    }
}
