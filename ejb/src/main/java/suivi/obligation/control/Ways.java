package suivi.obligation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import suivi.foundation.Language;
import suivi.obligation.entity.Crosswalk;

/** Where the crosswalk leads to from a provision (O14). */
@ApplicationScoped
public class Ways {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    /** One crosswalk, from one of its ends to the other. */
    private record Step(String at, String to, Crosswalk.Relation relation, String reason) {}

    /**
     * A way to a provision of a treaty.
     *
     * @param via the paragraph of guidance that it leads over, or null
     */
    public record Way(String at, String to, Crosswalk.Relation relation, String reason, String via) {}

    /**
     * The ways from the provision, from what it stands in and from what lies in it: to each provision the shortest, direct
     * ones first, those that begin at the provision itself before others.
     *
     * @param treaties the instruments at which a way may end; what is none of them is guidance, which it may lead over
     */
    public List<Way> from(String provision, Set<String> treaties, Language language) {
        Set<String> family = Set.copyOf(tree(instrument(provision)).touchedBy(Set.of(provision)));
        Map<String, List<Step>> steps = steps(language);
        List<Step> first = family.stream()
                .sorted(Comparator.comparing((String at) -> !at.equals(provision))
                        .thenComparing(at -> at))
                .flatMap(at -> steps.getOrDefault(at, List.of()).stream())
                .toList();
        Map<String, Way> ways = new LinkedHashMap<>();
        Stream.concat(
                        first.stream().map(step -> new Way(step.at(), step.to(), step.relation(), step.reason(), null)),
                        first.stream()
                                .filter(step -> !treaties.contains(instrument(step.to())))
                                .flatMap(step -> steps.getOrDefault(step.to(), List.of()).stream()
                                        .map(next -> new Way(
                                                step.at(), next.to(), step.relation(), step.reason(), step.to()))))
                .filter(way -> treaties.contains(instrument(way.to())) && !family.contains(way.to()))
                .forEach(way -> ways.putIfAbsent(way.to(), way));
        return List.copyOf(ways.values());
    }

    private Map<String, List<Step>> steps(Language language) {
        Map<String, List<Step>> steps = new HashMap<>();
        entities.createQuery(
                        "select c.from, c.to, c.relation, w from Crosswalk c left join c.reasons w on key(w) = :language"
                                + " order by c.from, c.to",
                        Object[].class)
                .setParameter("language", language.code())
                .getResultStream()
                .forEach(row -> {
                    String from = (String) row[0];
                    String to = (String) row[1];
                    Crosswalk.Relation relation = (Crosswalk.Relation) row[2];
                    String reason = (String) row[3];
                    steps.computeIfAbsent(from, key -> new ArrayList<>()).add(new Step(from, to, relation, reason));
                    steps.computeIfAbsent(to, key -> new ArrayList<>()).add(new Step(to, from, relation, reason));
                });
        return steps;
    }

    private ProvisionTree tree(String instrument) {
        Map<String, String> parents = new HashMap<>();
        entities.createQuery("select p.id, p.parent from Provision p where p.instrument = :instrument", Object[].class)
                .setParameter("instrument", instrument)
                .getResultStream()
                .forEach(row -> parents.put((String) row[0], (String) row[1]));
        return new ProvisionTree(parents);
    }

    private static String instrument(String provision) {
        return provision.substring(0, provision.indexOf(' '));
    }
}
