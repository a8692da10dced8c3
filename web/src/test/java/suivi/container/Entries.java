package suivi.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import suivi.ledger.boundary.LedgerLine;

/** What the ledger holds, whoever may read it. */
@ApplicationScoped
public class Entries {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    /** The id of the newest entry: what a test records comes after it. */
    @Transactional
    public long newest() {
        return entities.createQuery("select coalesce(max(e.id), 0) from LedgerEntry e", Long.class)
                .getSingleResult();
    }

    /** Oldest first. */
    @Transactional
    public List<LedgerLine> since(long newest) {
        return entities.createQuery("""
                        select new suivi.ledger.boundary.LedgerLine(
                          e.id, e.occurredAt, e.actor, e.act, e.subjectType, e.subjectKey, e.revision, e.country, e.digest,
                          e.salt, l.index)
                        from LedgerEntry e left join LedgerLeaf l on l.entry = e.id where e.id > :newest order by e.id""", LedgerLine.class)
                .setParameter("newest", newest)
                .getResultList();
    }
}
