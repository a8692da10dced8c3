package suivi.ledger.boundary;

import java.time.Instant;
import suivi.ledger.control.LeafText;
import suivi.ledger.proof.TreeHash;

/**
 * One entry as a reader sees it.
 *
 * @param actor a person's id, or null for somebody without an account
 * @param leafIndex where it stands in the tree, from 0; null for the moment until it is sealed
 * @param leaf the bytes that are hashed, as text in UTF-8: all of the above and the salt, as JSON in canonical form
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
        String digest,
        Long leafIndex,
        String leaf) {

    /** By which its inclusion in the tree is proven. */
    public String leafHash() {
        return TreeHash.leaf(leaf).hex();
    }

    /** As the database has it. */
    public LedgerLine(
            long id,
            Instant occurredAt,
            String actor,
            String act,
            String subjectType,
            String subjectKey,
            Integer revision,
            String country,
            String digest,
            String salt,
            Long leafIndex) {
        this(
                id,
                occurredAt,
                actor,
                act,
                subjectType,
                subjectKey,
                revision,
                country,
                digest,
                leafIndex,
                LeafText.of(id, occurredAt, actor, act, subjectType, subjectKey, revision, country, digest, salt));
    }
}
