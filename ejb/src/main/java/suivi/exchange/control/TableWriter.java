package suivi.exchange.control;

import java.util.List;

/** Writes rows of cells, each as text that no spreadsheet takes for a formula, as a stream. */
interface TableWriter {

    void row(List<String> cells);

    /** Ends the file and leaves the stream open. */
    void end();

    /** The most characters of a cell; what is longer is cut. */
    default int longest() {
        return Integer.MAX_VALUE;
    }
}
