package suivi.ledger.control;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;

/** Lets verifications run in the background. */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VerificationQueue {

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private VerificationJob job;

    private final Queue<Future<?>> running = new ConcurrentLinkedQueue<>();

    private volatile boolean closing;

    /** When the transaction is through, so that the other thread sees what it is to run. */
    public void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) VerificationWanted wanted) {
        running.removeIf(Future::isDone);
        if (!closing) {
            running.add(executor.submit(() -> job.run(wanted.id(), () -> closing)));
        }
    }

    /** The step that is under way is rolled back; the thread ends at once. */
    @PreDestroy
    void close() {
        closing = true;
        running.forEach(one -> one.cancel(true));
    }
}
