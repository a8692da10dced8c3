package suivi.exchange.boundary;

import java.time.Instant;
import suivi.exchange.format.Format;

/**
 * An import as a list shows it.
 *
 * @param by the name of whoever brought the file
 * @param done how many of its recommendations were read, or from {@link ImportState#IMPORTING} on, recorded
 * @param total how many recommendations it has; null until it was read to its end
 */
public record ImportLine(
        String id,
        String fileName,
        Format format,
        ImportState state,
        Instant begun,
        String by,
        int done,
        Integer total) {}
