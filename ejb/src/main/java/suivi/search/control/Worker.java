package suivi.search.control;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Lets the index follow the database in the background: when something changed, and every second in any case. */
@Startup
@Singleton
@DependsOn("DemonstrationRecords")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Worker {

    /** So few are indexed before the server answers: nobody sees the list of a small installation empty. */
    private static final int AT_ONCE = 2_000;

    private static final System.Logger LOG = System.getLogger(Worker.class.getName());

    @Resource
    private ManagedScheduledExecutorService executor;

    @Inject
    private Indexing indexing;

    @Inject
    private Index index;

    @Inject
    private Records records;

    @Inject
    private Outbox outbox;

    private final AtomicBoolean nudged = new AtomicBoolean();

    private volatile boolean ended;

    private ScheduledFuture<?> rounds;

    @PostConstruct
    void begin() {
        indexing.start();
        if (records.count() <= AT_ONCE) {
            work();
        }
        outbox.tells(this::nudge);
        rounds = executor.scheduleWithFixedDelay(this::work, 1, 1, TimeUnit.SECONDS);
    }

    /** Before the index is closed: no round is under way after this. */
    @PreDestroy
    void end() {
        ended = true;
        rounds.cancel(false);
        index.close();
    }

    /** Whether rounds are made. */
    public boolean isRunning() {
        return !ended && rounds != null && !rounds.isDone();
    }

    private void nudge() {
        if (!ended && nudged.compareAndSet(false, true)) {
            executor.execute(this::work);
        }
    }

    private void work() {
        nudged.set(false);
        try {
            boolean more = true;
            while (more && !ended && !Thread.currentThread().isInterrupted()) {
                more = indexing.work();
            }
        } catch (RuntimeException e) {
            // What could not be followed waits in the outbox; the next round takes it up again.
            if (!ended) {
                LOG.log(System.Logger.Level.WARNING, "The search index could not follow; it will try again", e);
            }
        }
    }
}
