package suivi.exchange.format;

import java.util.Set;

/**
 * What whoever imports says of the whole file. It fills in what a row does not say, and is listed as inferred there; it
 * never overrules the file.
 *
 * @param country ISO 3166-1 alpha-3, or null
 * @param symbol of the document that all rows come from, or null
 * @param kinds what is wanted of the Universal Human Rights Index; the rest is skipped
 */
public record Given(String country, String symbol, Set<Annotation> kinds) {

    public Given {
        kinds = Set.copyOf(kinds);
    }

    /** Recommendations only, and each row speaks for itself. */
    public static Given nothing() {
        return new Given(null, null, Set.of(Annotation.RECOMMENDATION));
    }
}
