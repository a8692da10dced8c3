package suivi.exchange.boundary;

import java.nio.file.Path;
import java.util.Set;
import suivi.exchange.format.Annotation;
import suivi.exchange.format.Format;

/**
 * A file that somebody brings.
 *
 * @param fileName as she calls it; only shown
 * @param file temporary; taken over, and no longer there afterwards
 * @param format which she chose, or null to have it told by the content
 * @param kinds what is wanted of the Universal Human Rights Index; null or empty for recommendations only
 * @param country of all rows that do not say one, ISO 3166-1 alpha-3, or null
 * @param symbol of the document of all rows that do not say one, or null
 * @param atOnce confirmed in advance: it is recorded as soon as it was read to its end, without asking again
 * @param requestKey by which the same request is known when it is sent again, or null
 */
public record NewImport(
        String fileName,
        Path file,
        Format format,
        Set<Annotation> kinds,
        String country,
        String symbol,
        boolean atOnce,
        String requestKey) {

    public NewImport {
        kinds = kinds == null || kinds.isEmpty() ? Set.of(Annotation.RECOMMENDATION) : Set.copyOf(kinds);
    }
}
