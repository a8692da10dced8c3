package suivi.exchange.control;

import java.util.List;

/** Writes recommendations in one layout, as a stream. */
interface ExportWriter {

    void write(List<ExportedRecord> records);

    /** Ends the file and leaves the stream open. */
    void end();
}
