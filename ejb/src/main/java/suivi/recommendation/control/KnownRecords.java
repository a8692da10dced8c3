package suivi.recommendation.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import suivi.recommendation.entity.Kind;
import suivi.recommendation.entity.Measure;
import suivi.recommendation.entity.Position;
import suivi.recommendation.entity.RecordState;

/** Finds what is recorded already, for many recordings with few queries. */
@ApplicationScoped
public class KnownRecords {

    /** Of one size, so that the database compiles a query once however many keys there are. */
    private static final int KEYS = 100;

    /**
     * What is looked for.
     *
     * @param cited the reference that somebody else gives for it, or null
     */
    public record Sought(Recording recording, String cited) {}

    /** A document that is recorded. */
    public record KnownDocument(String symbol, String country, String body, LocalDate adopted, boolean fictitious) {}

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    /**
     * What is recorded under any of the same aliases or the reference by which it is cited, or else under its own; in the
     * order of what is sought. More than one where these lead to several records, which nobody can tell apart.
     */
    public List<List<Known>> find(List<Sought> sought) {
        Map<Map.Entry<String, String>, Long> byAlias = byAlias(sought);
        Map<String, Long> byReference = byReference(sought);
        List<Set<Long>> ids =
                sought.stream().map(each -> ids(each, byAlias, byReference)).toList();
        Map<Long, Known> known =
                known(ids.stream().flatMap(Set::stream).distinct().toList());
        return ids.stream().map(hit -> hit.stream().map(known::get).toList()).toList();
    }

    private static Set<Long> ids(
            Sought sought, Map<Map.Entry<String, String>, Long> byAlias, Map<String, Long> byReference) {
        Set<Long> ids = new TreeSet<>();
        for (Map.Entry<String, String> alias : sought.recording().aliases().entrySet()) {
            add(byAlias.get(Map.entry(alias.getKey(), alias.getValue())), ids);
        }
        add(byReference.get(sought.cited()), ids);
        if (ids.isEmpty()) {
            add(byReference.get(sought.recording().reference()), ids);
        }
        return ids;
    }

    private static void add(Long id, Set<Long> ids) {
        if (id != null) {
            ids.add(id);
        }
    }

    private Map<Map.Entry<String, String>, Long> byAlias(List<Sought> sought) {
        Set<String> aliases = sought.stream()
                .flatMap(each -> each.recording().aliases().values().stream())
                .collect(toSet());
        Map<Map.Entry<String, String>, Long> found = new HashMap<>();
        batches(aliases).forEach(batch -> entities.createQuery(
                        "select r.id, key(a), a from Recommendation r join r.aliases a where a in :aliases",
                        Object[].class)
                .setParameter("aliases", batch)
                .getResultStream()
                .forEach(row -> found.put(Map.entry((String) row[1], (String) row[2]), (Long) row[0])));
        return found;
    }

    private Map<String, Long> byReference(List<Sought> sought) {
        Set<String> references = sought.stream()
                .flatMap(each -> Stream.of(each.recording().reference(), each.cited()))
                .filter(reference -> reference != null)
                .collect(toSet());
        Map<String, Long> found = new HashMap<>();
        batches(references).forEach(batch -> entities.createQuery(
                        "select r.id, r.reference from Recommendation r where r.reference in :references",
                        Object[].class)
                .setParameter("references", batch)
                .getResultStream()
                .forEach(row -> found.put((String) row[1], (Long) row[0])));
        return found;
    }

    private Map<Long, Known> known(List<Long> ids) {
        Map<Long, Known> known = new HashMap<>();
        for (List<Long> batch : batches(ids)) {
            Map<Long, Map<String, String>> texts = maps("texts", batch);
            Map<Long, Map<String, String>> aliases = maps("aliases", batch);
            Map<Long, Set<String>> themes = sets("themes", String.class, batch);
            Map<Long, Set<String>> groups = sets("groups", String.class, batch);
            Map<Long, Set<String>> states = sets("recommendingStates", String.class, batch);
            Map<Long, Set<Measure>> measures = sets("measures", Measure.class, batch);
            entities.createQuery(
                            "select r.id, r.reference, r.country, r.kind, r.position, r.priority, r.due, d.symbol,"
                                    + " r.paragraph, r.adopted, d.session, d.cycle, r.state, r.fictitious"
                                    + " from Recommendation r join r.document d where r.id in :ids",
                            Object[].class)
                    .setParameter("ids", batch)
                    .getResultStream()
                    .forEach(row -> known.put(
                            (Long) row[0],
                            new Known(
                                    (Long) row[0],
                                    (String) row[1],
                                    (String) row[2],
                                    (Kind) row[3],
                                    (Position) row[4],
                                    texts.getOrDefault(row[0], Map.of()),
                                    themes.getOrDefault(row[0], Set.of()),
                                    groups.getOrDefault(row[0], Set.of()),
                                    states.getOrDefault(row[0], Set.of()),
                                    measures.getOrDefault(row[0], Set.of()),
                                    (Boolean) row[5],
                                    (LocalDate) row[6],
                                    aliases.getOrDefault(row[0], Map.of()),
                                    fixed(row))));
        }
        return known;
    }

    private static Known.Fixed fixed(Object... row) {
        return new Known.Fixed(
                (String) row[7],
                (String) row[8],
                (LocalDate) row[9],
                (String) row[10],
                (String) row[11],
                (RecordState) row[12],
                (Boolean) row[13]);
    }

    private <T> Map<Long, Set<T>> sets(String collection, Class<T> type, List<Long> ids) {
        return entities.createQuery(
                        "select r.id, e from Recommendation r join r." + collection + " e where r.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> type.cast(row[1]), toSet())));
    }

    private Map<Long, Map<String, String>> maps(String collection, List<Long> ids) {
        return entities.createQuery(
                        "select r.id, key(e), e from Recommendation r join r." + collection + " e where r.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0], toMap(row -> (String) row[1], row -> (String) row[2])));
    }

    /** By symbol, also where the symbol that is asked for is another name of the document. */
    public Map<String, KnownDocument> documents(Collection<String> symbols) {
        Map<String, KnownDocument> found = new HashMap<>();
        for (String[] query : new String[][] {
            {"d.symbol", "SourceDocument d where d.symbol in :symbols"},
            {"a", "SourceDocument d join d.aliases a where a in :symbols"}
        }) {
            batches(symbols).forEach(batch -> entities.createQuery(
                            "select d.symbol, d.country, d.body, d.adopted, d.fictitious, " + query[0] + " from "
                                    + query[1],
                            Object[].class)
                    .setParameter("symbols", batch)
                    .getResultStream()
                    .forEach(row -> found.putIfAbsent(
                            (String) row[5],
                            new KnownDocument(
                                    (String) row[0], (String) row[1], (String) row[2], (LocalDate) row[3], (Boolean)
                                            row[4]))));
        }
        return found;
    }

    /** The last is filled up by repeating a key. */
    private static <T> List<List<T>> batches(Collection<T> keys) {
        List<List<T>> batches = new ArrayList<>();
        List<T> batch = new ArrayList<>(KEYS);
        for (T key : keys) {
            batch.add(key);
            if (batch.size() == KEYS) {
                batches.add(batch);
                batch = new ArrayList<>(KEYS);
            }
        }
        if (!batch.isEmpty()) {
            while (batch.size() < KEYS) {
                batch.add(batch.get(0));
            }
            batches.add(batch);
        }
        return batches;
    }
}
