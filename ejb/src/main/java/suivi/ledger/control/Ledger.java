package suivi.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.HexFormat;
import suivi.ledger.entity.LedgerEntry;
import suivi.ledger.entity.WaitingEntry;

/** Where every other component records what it did. Doors cannot reach it. */
@ApplicationScoped
public class Ledger {

    private static final int SALT = 16;

    private static final SecureRandom RANDOM = new SecureRandom();

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
        LedgerEntry entry = new LedgerEntry(
                clock.instant(),
                act.actor(),
                act.name(),
                act.subjectType(),
                act.subjectKey(),
                act.revision(),
                act.country(),
                act.digest(),
                salt());
        entities.persist(entry);
        // Written now: left to the end of the transaction, two acts could be numbered in the wrong order.
        entities.flush();
        entities.persist(new WaitingEntry(entry.id()));
    }

    private static String salt() {
        byte[] salt = new byte[SALT];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }
}
