package suivi.exchange.boundary;

import java.util.Objects;
import suivi.foundation.Language;
import suivi.recommendation.boundary.RegisterFilter;

/**
 * The list that is wanted as a file.
 *
 * @param words searched for, or null
 * @param sort as the list takes it, or null for its usual order
 * @param language of labels and descriptions; a recommendation itself is written as it was made
 */
public record ExportWanted(String words, RegisterFilter filter, String sort, Language language) {

    public ExportWanted {
        filter = Objects.requireNonNullElse(filter, RegisterFilter.NONE);
        Objects.requireNonNull(language);
    }
}
