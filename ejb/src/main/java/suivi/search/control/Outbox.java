package suivi.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import suivi.recommendation.control.RecommendationsChanged;
import suivi.search.entity.SearchOutbox;

/** What the index has yet to follow: written down in the transaction of each change, so that none is lost (S2). */
@ApplicationScoped
public class Outbox {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    private volatile Runnable told = () -> {};

    void note(@Observes RecommendationsChanged changed) {
        changed.ids().forEach(id -> entities.persist(new SearchOutbox(id)));
    }

    /** Told whenever something was committed; nobody is until the worker runs. */
    void tells(Runnable listener) {
        told = listener;
    }

    void committed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RecommendationsChanged changed) {
        told.run();
    }

    /** The oldest. */
    List<SearchOutbox> next(int most) {
        return entities.createQuery("select o from SearchOutbox o order by o.id", SearchOutbox.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** All that wait. */
    Set<Long> recommendations() {
        return Set.copyOf(entities.createQuery("select distinct o.recommendation from SearchOutbox o", Long.class)
                .getResultList());
    }

    /** Takes out what the index has followed; what was written meanwhile stays. */
    void done(List<SearchOutbox> followed) {
        entities.createQuery("delete from SearchOutbox o where o.id in :ids")
                .setParameter("ids", followed.stream().map(SearchOutbox::id).toList())
                .executeUpdate();
    }

    public long waiting() {
        return ((Number) entities.createNativeQuery("select count(*) from search_outbox")
                        .getSingleResult())
                .longValue();
    }
}
