package suivi.recommendation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import suivi.foundation.BusinessException;
import suivi.foundation.Viewer;
import suivi.recommendation.boundary.RecordKey;
import suivi.recommendation.entity.Recommendation;

/** The records that desks work on: found only where their key says they are, and only by whoever sees them (R2). */
@ApplicationScoped
public class Records {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Provider<Viewer> viewer;

    @Inject
    private Clock clock;

    @Inject
    private Event<RecommendationsChanged> changes;

    /** What is not there, not hers to see, or elsewhere than the key says is {@code not-found.recommendation}. */
    public Recommendation get(RecordKey key) {
        return find(key, LockModeType.NONE);
    }

    /** The same, for a change: whoever changes it at the same time waits, and then sees what this one did. */
    public Recommendation lock(RecordKey key) {
        return find(key, LockModeType.PESSIMISTIC_WRITE);
    }

    private Recommendation find(RecordKey key, LockModeType lock) {
        Visibility visibility = Visibility.of(viewer.get());
        return entities.createQuery(
                        "select r from Recommendation r where r.reference = :reference", Recommendation.class)
                .setParameter("reference", key.reference())
                .setLockMode(lock)
                .getResultStream()
                .findFirst()
                .filter(found ->
                        found.country().equals(key.country()) && found.body().equals(key.body()))
                .filter(found -> visibility.sees(found.state(), found.country()))
                .orElseThrow(() -> BusinessException.notFound("recommendation", key.reference()));
    }

    /** Tells whoever follows it. */
    public void changed(Recommendation record) {
        record.changed(clock.instant());
        changes.fire(new RecommendationsChanged(List.of(record.id())));
    }
}
