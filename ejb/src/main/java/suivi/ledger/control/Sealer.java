package suivi.ledger.control;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Seals every other second what was recorded since. Each node has one, and they take turns. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sealer {

    private static final System.Logger LOG = System.getLogger(Sealer.class.getName());

    @Inject
    private Sealing sealing;

    private volatile boolean ended;

    /** Whether the last round failed: told once, and not every other second. */
    private volatile boolean failing;

    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    void seal() {
        try {
            boolean more = true;
            while (more && !ended) {
                more = sealing.seal();
            }
            failing = false;
        } catch (RuntimeException e) {
            // What waits goes on waiting; the next round takes it up again.
            if (!ended && !failing) {
                LOG.log(System.Logger.Level.WARNING, "The ledger cannot be sealed; it is tried again until it can", e);
            }
            failing = true;
        }
    }

    @PreDestroy
    void end() {
        ended = true;
    }
}
