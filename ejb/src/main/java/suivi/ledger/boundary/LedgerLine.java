package suivi.ledger.boundary;

import java.time.Instant;

/**
 * One entry as a reader sees it.
 *
 * @param actor a person's id, or null for somebody without an account
 */
public record LedgerLine(
        long id,
        Instant occurredAt,
        String actor,
        String act,
        String subjectType,
        String subjectKey,
        Integer revision,
        String country,
        String digest) {}
