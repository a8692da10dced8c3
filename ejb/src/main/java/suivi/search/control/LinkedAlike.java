package suivi.search.control;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** To which provisions recommendations are linked. */
@ApplicationScoped
public class LinkedAlike {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    /** The references of those of these that are linked to each provision by people who agreed, in the order given. */
    public Map<String, List<String>> of(List<Long> recommendations) {
        if (recommendations.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "select distinct l.provision, r.reference, r.id from ObligationLink l"
                                + " join Recommendation r on r.id = l.recommendation"
                                + " where l.confirmed = true and r.id in :recommendations",
                        Object[].class)
                .setParameter("recommendations", recommendations)
                .getResultStream()
                .sorted(comparing(row -> recommendations.indexOf((Long) row[2])))
                .collect(groupingBy(row -> (String) row[0], mapping(row -> (String) row[1], toList())));
    }
}
