package suivi.recommendation.boundary;

import java.time.Instant;

/**
 * A link as those see it who work on it.
 *
 * @param proposedBy by name; null where an import or the demonstration brought it
 * @param own whether whoever looks proposed it, and so cannot confirm it (R16)
 * @param confirmedBy by name; null while it is a proposal, or where it came confirmed
 * @param removalBy who proposed that it go, by name; null where nobody did
 * @param removalOwn whether that was whoever looks
 */
public record LinkLine(
        RecommendationCard.Link link,
        String proposedBy,
        Instant proposedAt,
        boolean own,
        String confirmedBy,
        Instant confirmedAt,
        String removalBy,
        boolean removalOwn) {

    /** Whether whoever looks may confirm the proposal, or decline it. */
    public boolean isToConfirm() {
        return !link.confirmed() && !own;
    }

    /** Whether whoever looks may confirm that it goes. */
    public boolean isToRemove() {
        return link.removalProposed() && !removalOwn;
    }
}
