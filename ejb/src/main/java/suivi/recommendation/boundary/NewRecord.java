package suivi.recommendation.boundary;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import suivi.foundation.BusinessException;
import suivi.foundation.Scope;
import suivi.foundation.Scoped;

/**
 * A recommendation that is not in the register yet.
 *
 * @param paragraph as the document numbers it, such as {@code 33(a)}; null where it numbers none
 * @param original the language of the document's text (ISO 639-1), in which {@code content} has a text
 * @param content where it has no due date, the body's follow-up rule gives one
 */
public record NewRecord(Document document, String paragraph, String original, Content content) implements Scoped {

    /**
     * The document it stands in. One that is there already keeps what is recorded of it.
     *
     * @param symbol as the United Nations writes it, or the project's own
     * @param body an id of the codebook, such as {@code CEDAW}
     * @param country ISO 3166-1 alpha-3
     * @param adopted the day on which the body adopted it
     * @param address of the document itself, https; or null
     * @param titles by language
     */
    public record Document(
            String symbol,
            String body,
            String country,
            LocalDate adopted,
            String session,
            String cycle,
            String address,
            Map<String, String> titles) {
        public Document {
            titles = titles == null ? Map.of() : Map.copyOf(titles);
        }
    }

    /** Refused without a country: nobody could say who may record it. */
    public NewRecord {
        if (document == null || document.country() == null || document.country().isBlank()) {
            throw BusinessException.invalid("country", "required");
        }
    }

    @Override
    public Set<Scope> scopes() {
        return Set.of(Scope.country(document.country()));
    }
}
