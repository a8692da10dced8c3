package suivi.exchange.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Lets imports have their turn in the background, one at a time, in the order in which they came. */
@Startup
@Singleton
@DependsOn("DemonstrationRecords")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportQueue {

    private static final Logger LOG = Logger.getLogger(ImportQueue.class.getName());

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private ImportSteps steps;

    @Inject
    private ImportJob job;

    @Inject
    private StrayFiles stray;

    private final Object turn = new Object();

    /** Guarded by {@link #turn}. */
    private boolean working;

    /** Guarded by {@link #turn}. */
    private boolean asked;

    /** Guarded by {@link #turn}. */
    private Future<?> work;

    private volatile boolean closing;

    /** What was interrupted while it was recorded waits for somebody; files of what did not come about go. */
    @PostConstruct
    void open() {
        steps.findInterrupted();
        stray.sweep();
    }

    /** What a start found half read is read again; the executor takes nothing before the start is over. */
    @Schedule(hour = "*", minute = "*", second = "*/20", persistent = false)
    void lookAround() {
        wake();
    }

    /** When the transaction is through, so that the other thread sees the import. */
    public void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportWaiting waiting) {
        wake();
    }

    private void wake() {
        synchronized (turn) {
            asked = true;
            if (!working && !closing) {
                working = true;
                work = executor.submit(this::work);
            }
        }
    }

    /** Until nobody waits; whoever comes while it looks is seen, because she asks. */
    private void work() {
        boolean ended = false;
        try {
            while (isAsked()) {
                Optional<String> next = steps.next();
                while (next.isPresent() && !closing) {
                    job.run(next.get(), () -> closing);
                    next = closing ? Optional.empty() : steps.next();
                }
            }
            ended = true;
        } catch (RuntimeException | Error failure) {
            // Nobody asks the executor how it went; it looks again at its next turn.
            if (!closing) {
                LOG.log(Level.SEVERE, "No import could have its turn", failure);
            }
        } finally {
            if (!ended) {
                synchronized (turn) {
                    working = false;
                }
            }
        }
    }

    private boolean isAsked() {
        synchronized (turn) {
            boolean again = asked && !closing;
            asked = false;
            working = again;
            return again;
        }
    }

    /** The step that is under way is rolled back; the thread ends at once. */
    @PreDestroy
    void close() {
        closing = true;
        synchronized (turn) {
            if (work != null) {
                work.cancel(true);
            }
        }
    }
}
