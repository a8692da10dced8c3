package suivi.search.control;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
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

    /**
     * Who is linked to a provision.
     *
     * @param references the most similar first
     * @param weight the sum of how near each of them is: 1 for the most similar, less for those after it
     */
    public record Linked(List<String> references, double weight) {
        public Linked {
            references = List.copyOf(references);
        }
    }

    /**
     * Which of these are linked to each provision by people who agreed.
     *
     * @param recommendations the most similar first
     */
    public Map<String, Linked> of(List<Long> recommendations) {
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
                .collect(groupingBy(
                        row -> (String) row[0], collectingAndThen(toList(), rows -> linked(rows, recommendations))));
    }

    private static Linked linked(List<Object[]> rows, List<Long> recommendations) {
        double all = recommendations.size();
        return new Linked(
                rows.stream().map(row -> (String) row[1]).toList(),
                rows.stream()
                        .mapToDouble(row -> (all - recommendations.indexOf((Long) row[2])) / all)
                        .sum());
    }
}
