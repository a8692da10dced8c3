package suivi.recommendation.boundary;

import java.time.LocalDate;
import suivi.recommendation.entity.Kind;
import suivi.recommendation.entity.Position;
import suivi.recommendation.entity.RecordState;

/**
 * A recommendation as a list shows it.
 *
 * @param reference citable, and its address (R1)
 * @param text in the reader's language where there is one, else as it was made
 * @param language of that text
 * @param fictitious of the demonstration (R6)
 */
public record RecommendationLine(
        String reference,
        String symbol,
        String paragraph,
        String country,
        String body,
        LocalDate adopted,
        Kind kind,
        RecordState state,
        Position position,
        boolean priority,
        LocalDate due,
        boolean fictitious,
        String text,
        String language) {}
