package suivi.exchange.format;

import java.util.List;

/**
 * How the number of recommendations comes about: rows = recommendations + joined + repeated + skipped + rejected.
 *
 * @param rows in the file, without those that are blank
 * @param joined rows that became part of a joint recommendation of another row
 * @param repeated rows of a joint recommendation whose State was already there
 * @param skipped rows left out for a reason that each of them tells
 * @param rejected rows with a fault, and those that would have been joined with one
 * @param recommendations that can be taken
 * @param inferences that hold for the whole file, such as its encoding
 */
public record Reckoning(
        Format format,
        int rows,
        int joined,
        int repeated,
        int skipped,
        int rejected,
        int recommendations,
        List<Inference> inferences) {

    public Reckoning {
        inferences = List.copyOf(inferences);
    }
}
