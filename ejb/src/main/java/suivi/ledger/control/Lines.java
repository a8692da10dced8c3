package suivi.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Map;
import suivi.ledger.boundary.LedgerLine;

/** Reads entries with their place in the tree. */
@ApplicationScoped
public class Lines {

    private static final String SELECT = """
            select new suivi.ledger.boundary.LedgerLine(
              e.id, e.occurredAt, e.actor, e.act, e.subjectType, e.subjectKey, e.revision, e.country, e.digest, e.salt,
              l.index)
            from LedgerEntry e left join LedgerLeaf l on l.entry = e.id
            where\s""";

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    /** @param where in JPQL: a condition on the entry {@code e} or its leaf {@code l}, and an order */
    public List<LedgerLine> read(String where, Map<String, Object> parameters, int most) {
        TypedQuery<LedgerLine> query = entities.createQuery(SELECT + where, LedgerLine.class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(most).getResultList();
    }

    /** Those that stand from one leaf to before another, in the order of the leaves. */
    public List<LedgerLine> between(long from, long to) {
        return read(
                "l.index >= :from and l.index < :to order by l.index",
                Map.of("from", from, "to", to),
                Math.toIntExact(to - from));
    }

    /**
     * The oldest that are not in the tree yet. Read by their ids, lest a database goes through all entries to find that
     * none is waiting; what waits and was taken away is passed over.
     */
    List<LedgerLine> waiting(int most) {
        List<Long> ids = waiting(Long.MIN_VALUE, most);
        while (!ids.isEmpty()) {
            List<LedgerLine> found = read("e.id in :ids order by e.id", Map.of("ids", ids), most);
            if (!found.isEmpty()) {
                return found;
            }
            ids = waiting(ids.get(ids.size() - 1), most);
        }
        return List.of();
    }

    private List<Long> waiting(long after, int most) {
        return entities.createQuery(
                        "select w.entry from WaitingEntry w where w.entry > :after order by w.entry", Long.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    void sealed(List<LedgerLine> batch) {
        if (!batch.isEmpty()) {
            entities.createQuery("delete from WaitingEntry w where w.entry in :ids")
                    .setParameter("ids", batch.stream().map(LedgerLine::id).toList())
                    .executeUpdate();
        }
    }
}
