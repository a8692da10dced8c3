package suivi.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import suivi.search.boundary.IndexState.Progress;
import suivi.search.entity.SearchOutbox;

/**
 * Keeps the index like the database, round by round. It is the only one that writes to it, so that an older state of a
 * record never comes after a newer one.
 */
@ApplicationScoped
public class Indexing {

    private static final int ROUND = 500;

    private static final int CHUNK = 2_000;

    @Inject
    private Index index;

    @Inject
    private Records records;

    @Inject
    private Provisions provisions;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    private volatile boolean rebuildWanted;

    private volatile Progress rebuild;

    private volatile Instant lastIndexed;

    /** The last recommendation that the rebuild brought in. */
    private long last;

    /** Opens the index; where it cannot be what the database holds, it is made anew in the next rounds (S14). */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public synchronized void start() {
        rebuild = null;
        boolean complete = index.open();
        if (!complete || !isOfThisDatabase()) {
            rebuildWanted = true;
        }
        provisions.bringUpToDate();
    }

    /**
     * Whether it differs only in what waits in the outbox. An index can be of another day than its database, with as many
     * records: what it holds of them in another version may have become hidden, and is out of it at once.
     */
    private boolean isOfThisDatabase() {
        Comparison comparison = Comparison.of(index, records);
        Set<Long> foreign = new TreeSet<>(comparison.superfluous());
        foreign.addAll(comparison.outdated());
        if (!foreign.isEmpty()) {
            index.write(List.of(), RecommendationDocument.class, foreign);
            index.commit();
        }
        foreign.addAll(comparison.missing());
        foreign.removeAll(outbox.recommendations());
        return foreign.isEmpty();
    }

    /** The next rounds make the index anew; what it holds stays until it is replaced (S11). */
    public void rebuild() {
        rebuildWanted = true;
    }

    public Optional<Progress> progress() {
        return Optional.ofNullable(rebuild);
    }

    public Optional<Instant> lastIndexed() {
        return Optional.ofNullable(lastIndexed);
    }

    /**
     * One round: a chunk of the rebuild, if one is under way, and what waits in the outbox. What was waiting is taken out
     * only when the index has it on the disk: a crash in between repeats work and loses none (S2).
     *
     * @return whether there is more to do
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public synchronized boolean work() {
        boolean rebuilding = rebuildFurther();
        List<SearchOutbox> waiting = outbox.next(ROUND);
        if (!waiting.isEmpty()) {
            follow(waiting);
        }
        return rebuilding || waiting.size() == ROUND;
    }

    private void follow(List<SearchOutbox> waiting) {
        Set<Long> gone = new TreeSet<>();
        waiting.forEach(entry -> gone.add(entry.recommendation()));
        List<RecommendationDocument> documents = records.of(List.copyOf(gone));
        documents.forEach(document -> gone.remove(document.id()));
        index.write(documents, RecommendationDocument.class, gone);
        index.commit();
        outbox.done(waiting);
        lastIndexed = clock.instant();
    }

    private boolean rebuildFurther() {
        if (rebuildWanted) {
            rebuildWanted = false;
            rebuild = new Progress(0, records.count());
            last = Long.MIN_VALUE;
            provisions.bringUpToDate();
        }
        if (rebuild == null) {
            return false;
        }
        List<RecommendationDocument> chunk = records.after(last, CHUNK);
        if (chunk.isEmpty()) {
            index.write(
                    List.of(),
                    RecommendationDocument.class,
                    Comparison.of(index, records).superfluous());
            index.commit();
            index.mark(Index.RECOMMENDATIONS, Index.MAPPING);
            rebuild = null;
            return rebuildWanted;
        }
        index.write(chunk, RecommendationDocument.class, List.of());
        last = chunk.get(chunk.size() - 1).id();
        lastIndexed = clock.instant();
        rebuild = new Progress(rebuild.done() + chunk.size(), Math.max(rebuild.total(), rebuild.done() + chunk.size()));
        return true;
    }
}
