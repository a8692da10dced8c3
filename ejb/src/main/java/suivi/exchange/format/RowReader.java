package suivi.exchange.format;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Reads one format. */
interface RowReader {

    /**
     * Hands out every row that is not blank, in the order of the file.
     *
     * @return what holds for the whole file and was inferred
     * @throws UnreadableFile if it cannot be read to its end
     */
    List<Inference> read(Path file, Consumer<RowDraft> each);
}
