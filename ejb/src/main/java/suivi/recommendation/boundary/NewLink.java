package suivi.recommendation.boundary;

import java.util.HashMap;
import java.util.Map;
import suivi.recommendation.entity.ObligationLink;

/**
 * A link as somebody proposes it.
 *
 * @param provision such as {@code CEDAW 11(1)(d)}
 * @param letter of the point that it links, or null where it links the recommendation as a whole
 * @param relation how what is asked for relates to the provision
 * @param reasons why, by language, 1,000 characters at most; required where the provision does not bind the country on
 *     the day of the document, or not without a reservation
 */
public record NewLink(String provision, String letter, ObligationLink.Relation relation, Map<String, String> reasons) {

    public NewLink {
        letter = letter == null || letter.isBlank() ? null : letter.strip();
        Map<String, String> said = new HashMap<>();
        if (reasons != null) {
            reasons.forEach((language, reason) -> {
                if (reason != null && !reason.isBlank()) {
                    said.put(language, reason.strip());
                }
            });
        }
        reasons = Map.copyOf(said);
    }
}
