package suivi.ledger.boundary;

import java.time.Instant;
import java.util.List;
import suivi.ledger.entity.Fault;
import suivi.ledger.entity.Verification;

/**
 * A verification of the whole ledger and what it found.
 *
 * @param startedBy a person's id
 * @param size leaves that are reckoned: those under the newest head when it began
 * @param done leaves that were reckoned so far
 * @param faults what does not fit, one of each kind, the first in the ledger first; empty until it has ended
 */
public record VerificationCard(
        String id,
        String startedBy,
        Instant startedAt,
        Instant endedAt,
        State state,
        long size,
        long done,
        List<Found> faults) {

    /** How far it is. */
    public enum State {
        RUNNING,
        SOUND,
        FAULTY,
        INTERRUPTED
    }

    /**
     * @param firstLeaf where it was first; null where it stands in no leaf
     * @param lastLeaf where that span ends
     * @param entry the id of the entry, where it is one
     * @param cases how often it was found
     */
    public record Found(Fault.Kind kind, Long firstLeaf, Long lastLeaf, Long entry, long cases) {}

    public VerificationCard {
        faults = List.copyOf(faults);
    }

    static VerificationCard of(Verification verification, Instant now) {
        return new VerificationCard(
                verification.id(),
                verification.startedBy(),
                verification.startedAt(),
                verification.endedAt(),
                state(verification, now),
                verification.size(),
                verification.done(),
                verification.faults().stream()
                        .map(fault -> new Found(
                                fault.kind(), fault.firstLeaf(), fault.lastLeaf(), fault.entry(), fault.cases()))
                        .toList());
    }

    private static State state(Verification verification, Instant now) {
        if (verification.endedAt() != null) {
            return verification.isSound() ? State.SOUND : State.FAULTY;
        }
        return verification.isRunning(now) ? State.RUNNING : State.INTERRUPTED;
    }
}
