package suivi.obligation.boundary;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Language;
import suivi.foundation.Public;

/** Reading what the instruments oblige to. Everything here is public. */
@Stateless
@Guarded
public class Obligations {

    private static final String LINE = """
            select new suivi.obligation.boundary.ProvisionLine(
              p.id, p.instrument, p.path, p.kind, p.parent, t.heading, t.summary, w)
            from Provision p join p.texts t left join p.wordings w on key(w) = :language
            where key(t) = :language and\s""";

    private static final String LINK = """
            select new suivi.obligation.boundary.ProvisionCard.Link(
              c.relation, p.id, p.instrument, p.path, t.heading, w)
            from Crosswalk c left join c.reasons w on key(w) = :language, Provision p join p.texts t
            where key(t) = :language and\s""";

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    /** Every instrument, treaties first. */
    @Public
    public List<InstrumentLine> instruments(Language language) {
        return entities.createQuery(InstrumentLine.SELECT + " order by i.sortOrder", InstrumentLine.class)
                .setParameter("language", language.code())
                .getResultList();
    }

    /**
     * One instrument with all its provisions in their order.
     *
     * @param id such as {@code CEDAW}; what is not there is {@code not-found.instrument}
     */
    @Public
    public Explorer instrument(String id, Language language) {
        return new Explorer(line(id, language), provisions("p.instrument = :id order by p.sortOrder", id, language));
    }

    /**
     * One provision with its path, its children and its crosswalk.
     *
     * @param id such as {@code CEDAW 11(1)(a)}; what is not there is {@code not-found.provision}
     */
    @Public
    public ProvisionCard provision(String id, Language language) {
        ProvisionLine provision = provisions("p.id = :id", id, language).stream()
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("provision", id));
        return new ProvisionCard(
                line(provision.instrument(), language),
                provision,
                ancestors(provision, language),
                provisions("p.parent = :id order by p.sortOrder", id, language),
                links("c.from = :id and p.id = c.to order by p.instrument, p.sortOrder", id, language),
                links("c.to = :id and p.id = c.from order by p.instrument, p.sortOrder", id, language));
    }

    /** Those of these provisions that are there, in the order of their instruments. */
    @Public
    public List<ProvisionLine> provisions(Collection<String> ids, Language language) {
        return ids.isEmpty()
                ? List.of()
                : entities.createQuery(LINE + "p.id in :ids order by p.instrument, p.sortOrder", ProvisionLine.class)
                        .setParameter("language", language.code())
                        .setParameter("ids", ids)
                        .getResultList();
    }

    private InstrumentLine line(String id, Language language) {
        return entities.createQuery(InstrumentLine.SELECT + " and i.id = :id", InstrumentLine.class)
                .setParameter("language", language.code())
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("instrument", id));
    }

    /** At most five queries: no tree of a treaty is deeper. */
    private List<ProvisionLine> ancestors(ProvisionLine provision, Language language) {
        List<ProvisionLine> path = new ArrayList<>();
        for (String parent = provision.parent();
                parent != null;
                parent = path.get(0).parent()) {
            path.add(0, provisions("p.id = :id", parent, language).get(0));
        }
        return path;
    }

    private List<ProvisionLine> provisions(String condition, String id, Language language) {
        return entities.createQuery(LINE + condition, ProvisionLine.class)
                .setParameter("language", language.code())
                .setParameter("id", id)
                .getResultList();
    }

    private List<ProvisionCard.Link> links(String condition, String id, Language language) {
        return entities.createQuery(LINK + condition, ProvisionCard.Link.class)
                .setParameter("language", language.code())
                .setParameter("id", id)
                .getResultList();
    }
}
