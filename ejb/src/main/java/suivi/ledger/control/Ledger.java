package suivi.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import suivi.ledger.entity.LedgerEntry;

/** Where every other component records what it did. Doors cannot reach it. */
@ApplicationScoped
public class Ledger {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /** Appends one entry in the caller's transaction; there must be one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(Act act) {
        append(act);
    }

    /** Appends one entry in a transaction of its own: for a refusal, whose call is about to be rolled back. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void recordRefusal(Act act) {
        append(act);
    }

    private void append(Act act) {
        entities.persist(new LedgerEntry(
                clock.instant(),
                act.actor(),
                act.name(),
                act.subjectType(),
                act.subjectKey(),
                act.revision(),
                act.country(),
                act.digest()));
        // Written now: left to the end of the transaction, two acts could be numbered in the wrong order.
        entities.flush();
    }
}
