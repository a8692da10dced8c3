package suivi.recommendation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import suivi.recommendation.entity.Institution;
import suivi.recommendation.entity.Recommendation;

/** The institutions that records name. Of a draft nothing is kept: what is suggested was published by somebody. */
@ApplicationScoped
public class Institutions {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    /** Keeps the institution that a published record names, where none of its country has any of these names. */
    public void keep(Recommendation record) {
        Map<String, String> names = record.institutions();
        if (!names.isEmpty() && record.state().isPublic()) {
            keep(record.country(), names);
        }
    }

    private void keep(String country, Map<String, String> names) {
        boolean known =
                names.entrySet().stream().anyMatch(name -> isKnown(country, name.getKey(), name.getValue(), null));
        if (!known) {
            entities.persist(new Institution(country, names));
            entities.flush();
        }
    }

    /**
     * Whether one of that country has that name, but for space and case.
     *
     * @param own the id of one that does not count, or null
     */
    boolean isKnown(String country, String language, String name, String own) {
        return entities.createQuery(
                        "select i.id, n from Institution i join i.names n where i.country = :country"
                                + " and key(n) = :language",
                        Object[].class)
                .setParameter("country", country)
                .setParameter("language", language)
                .getResultStream()
                .anyMatch(known -> !known[0].equals(own)
                        && References.comparable((String) known[1]).equals(References.comparable(name)));
    }

    /** Once, where none is kept yet: those that published records name. */
    public void gather() {
        if (!entities.createQuery("select i.id from Institution i", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty()) {
            return;
        }
        Map<Long, Map<String, String>> names = new LinkedHashMap<>();
        Map<Long, String> countries = new HashMap<>();
        List<Object[]> rows = entities.createQuery(
                        "select r.id, r.country, key(n), n from Recommendation r join r.institutions n"
                                + " where r.state in (suivi.recommendation.entity.RecordState.PUBLISHED,"
                                + " suivi.recommendation.entity.RecordState.ARCHIVED) order by r.id",
                        Object[].class)
                .getResultList();
        for (Object[] row : rows) {
            countries.put((Long) row[0], (String) row[1]);
            names.computeIfAbsent((Long) row[0], id -> new HashMap<>()).put((String) row[2], (String) row[3]);
        }
        names.entrySet().stream()
                .map(one -> Map.entry(countries.get(one.getKey()), one.getValue()))
                .distinct()
                .forEach(one -> keep(one.getKey(), one.getValue()));
    }
}
