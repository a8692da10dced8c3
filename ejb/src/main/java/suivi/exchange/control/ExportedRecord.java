package suivi.exchange.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import suivi.obligation.entity.Binding;
import suivi.recommendation.entity.Kind;
import suivi.recommendation.entity.ObligationLink;
import suivi.recommendation.entity.Position;
import suivi.recommendation.entity.RecordState;

/**
 * A recommendation as an export writes it.
 *
 * @param texts by language; the one in {@code original} always
 * @param themes ids of the vocabulary, in order; as {@code groups}
 * @param measures kinds of measure, in order
 * @param states which recommended it, ISO 3166-1 alpha-3, in order
 * @param aliases by scheme
 * @param links to provisions, in the order of their keys
 */
record ExportedRecord(
        Core core,
        Map<String, String> texts,
        List<String> themes,
        List<String> groups,
        List<String> measures,
        List<String> states,
        Map<String, String> aliases,
        List<Link> links) {

    /**
     * @param letter of the point that it links; null where it links the recommendation as a whole
     * @param binding how the provision binds the country on the day of the document
     */
    record Link(
            String provision,
            String letter,
            ObligationLink.Relation relation,
            boolean confirmed,
            boolean removalProposed,
            Binding binding) {}

    /** What stands in the tables of the recommendation and its document. */
    public record Core(
            Long id,
            String reference,
            String symbol,
            String paragraph,
            String country,
            String body,
            LocalDate adopted,
            String session,
            String cycle,
            String original,
            Kind kind,
            Position position,
            RecordState state,
            boolean priority,
            LocalDate due,
            boolean fictitious) {}

    /** As it was made. */
    String text() {
        return texts.getOrDefault(core.original(), "");
    }
}
