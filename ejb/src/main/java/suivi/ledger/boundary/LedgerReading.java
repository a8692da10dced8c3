package suivi.ledger.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Page;
import suivi.foundation.Permission;
import suivi.foundation.Requires;
import suivi.foundation.Scope;
import suivi.foundation.Viewer;

/** Reading the ledger. */
@Stateless
@Guarded
public class LedgerReading {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Provider<Viewer> viewer;

    /**
     * The newest entries, newest first, as far as the viewer's scope reaches (L5); refused to a viewer who
     * reads for a committee alone. Paged by key: the ledger only grows, and counting it tells nobody anything.
     *
     * @param before only entries older than the one with this id; null for the newest
     * @param size 1 to {@value Page#LARGEST}
     */
    @Requires(Permission.READ_LEDGER)
    public List<LedgerLine> entries(Long before, int size) {
        Page.check(0, size);
        Set<Scope> scopes = viewer.get().scopesOf(Permission.READ_LEDGER);
        boolean all = scopes.contains(Scope.EVERYWHERE);
        Set<String> countries = scopes.stream()
                .filter(scope -> scope.kind() == Scope.Kind.COUNTRY)
                .map(Scope::key)
                .collect(Collectors.toSet());
        if (!all && countries.isEmpty()) {
            // An empty list would say that nothing happened.
            throw BusinessException.notAllowed("ledger-committee");
        }
        var query = entities.createQuery(
                """
                select new suivi.ledger.boundary.LedgerLine(
                  e.id, e.occurredAt, e.actor, e.act, e.subjectType, e.subjectKey, e.revision, e.country, e.digest)
                from LedgerEntry e where e.id < :before""" + (all ? "" : " and e.country in :countries") + " order by e.id desc", LedgerLine.class);
        query.setParameter("before", before == null ? Long.valueOf(Long.MAX_VALUE) : before);
        if (!all) {
            query.setParameter("countries", countries);
        }
        return query.setMaxResults(size).getResultList();
    }
}
