package suivi.obligation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import suivi.foundation.Language;
import suivi.obligation.boundary.InstrumentLine;
import suivi.obligation.entity.TreatyAction;
import suivi.obligation.entity.TreatyStatement;

/** Reads what States did and stated about treaties: four queries, however many States and days are asked about. */
@ApplicationScoped
public class FactsReader {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    public TreatyFacts of(Collection<String> iso3s, Language language) {
        return new TreatyFacts(treaties(language), actions(iso3s), statements(iso3s), tree(iso3s), language.code());
    }

    private List<InstrumentLine> treaties(Language language) {
        return entities.createQuery(InstrumentLine.SELECT + " order by i.sortOrder", InstrumentLine.class)
                .setParameter("language", language.code())
                .getResultStream()
                .filter(InstrumentLine::isTreaty)
                .toList();
    }

    private List<TreatyAction> actions(Collection<String> iso3s) {
        return entities.createQuery(
                        "select distinct a from TreatyAction a left join fetch a.sources where a.iso3 in :iso3s",
                        TreatyAction.class)
                .setParameter("iso3s", iso3s)
                .getResultList();
    }

    private List<TreatyStatement> statements(Collection<String> iso3s) {
        return entities.createQuery(
                        "select distinct s from TreatyStatement s left join fetch s.texts where s.iso3 in :iso3s",
                        TreatyStatement.class)
                .setParameter("iso3s", iso3s)
                // Read only: unwoven, EclipseLink cannot compare a map of embeddables when something else is flushed.
                .setHint("eclipselink.read-only", true)
                .getResultList();
    }

    /** The provisions of the treaties about which these States stated something. */
    private ProvisionTree tree(Collection<String> iso3s) {
        Map<String, String> parents = new HashMap<>();
        entities.createQuery(
                        "select p.id, p.parent from Provision p where p.instrument in"
                                + " (select s.instrument from TreatyStatement s where s.iso3 in :iso3s)",
                        Object[].class)
                .setParameter("iso3s", iso3s)
                .getResultStream()
                .forEach(row -> parents.put((String) row[0], (String) row[1]));
        return new ProvisionTree(parents);
    }
}
