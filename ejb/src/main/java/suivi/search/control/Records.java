package suivi.search.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import suivi.recommendation.control.Visibility;
import suivi.recommendation.entity.Lack;
import suivi.recommendation.entity.RecordState;

/**
 * The recommendations of the database as documents. A chunk costs the same handful of queries however large it is; none
 * brings an entity into memory.
 */
@ApplicationScoped
public class Records {

    private static final String ROWS = """
            select r.id, r.version, r.reference, d.symbol, r.paragraph, r.country, r.body, r.kind, r.state,
              r.adopted, r.due
            from Recommendation r join r.document d where\s""";

    private static final String THOSE = "r.id in :ids";

    /** Of neighbours: the database reads a range of its index instead of one key after the other. */
    private static final String NEIGHBOURS = "r.id between :first and :last";

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    /** Which of the chunk's rows a query reads. */
    private record Chunk(String condition, Consumer<TypedQuery<?>> parameters) {}

    /** Those of these that are there. */
    List<RecommendationDocument> of(Collection<Long> ids) {
        Chunk chunk = new Chunk(THOSE, query -> query.setParameter("ids", ids));
        return documents(rows(ROWS + THOSE, chunk.parameters(), ids.size()), chunk);
    }

    /** The next after that id, in their order. */
    List<RecommendationDocument> after(long id, int most) {
        List<Object[]> rows = rows(ROWS + "r.id > :id order by r.id", query -> query.setParameter("id", id), most);
        if (rows.isEmpty()) {
            return List.of();
        }
        return documents(rows, new Chunk(NEIGHBOURS, query -> query.setParameter("first", rows.get(0)[0])
                .setParameter("last", rows.get(rows.size() - 1)[0])));
    }

    /** The version of each record, by id, the next after that id in their order. */
    Map<Long, Integer> versionsAfter(long id, int most) {
        Map<Long, Integer> versions = new LinkedHashMap<>();
        rows(
                        "select r.id, r.version from Recommendation r where r.id > :id order by r.id",
                        query -> query.setParameter("id", id),
                        most)
                .forEach(row -> versions.put((Long) row[0], (Integer) row[1]));
        return versions;
    }

    public long count() {
        return ((Number) entities.createNativeQuery("select count(*) from recommendation")
                        .getSingleResult())
                .longValue();
    }

    private List<Object[]> rows(String query, Consumer<TypedQuery<?>> parameters, int most) {
        TypedQuery<Object[]> reading = entities.createQuery(query, Object[].class);
        parameters.accept(reading);
        return reading.setMaxResults(most).getResultList();
    }

    private List<RecommendationDocument> documents(List<Object[]> rows, Chunk chunk) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, Map<String, String>> texts = texts(chunk);
        Map<Long, Set<String>> themes =
                values("select r.id, v from Recommendation r left join r.themes v where ", chunk);
        Map<Long, Set<String>> groups =
                values("select r.id, v from Recommendation r left join r.groups v where ", chunk);
        Map<Long, Set<String>> measures =
                values("select r.id, v from Recommendation r left join r.measures v where ", chunk);
        Map<Long, Set<String>> links = values(
                "select r.id, l.provision from Recommendation r left join ObligationLink l on l.recommendation = r.id where ",
                chunk);
        Map<Long, Set<String>> waiting = values(
                "select r.id, l.provision from Recommendation r left join ObligationLink l on l.recommendation = r.id"
                        + " and (l.confirmed = false or l.removalProposedBy is not null) where ",
                chunk);
        Map<Long, Set<String>> institutions =
                values("select r.id, v from Recommendation r left join r.institutions v where ", chunk);
        Map<String, Set<String>> countries =
                names("select c.iso3, n from Country c join c.names n where key(n) is not null");
        Map<String, Set<String>> bodies = names("select b.id, n from Body b join b.names n where key(n) is not null");
        Map<String, String> parents = links.isEmpty() ? Map.of() : parents();
        List<RecommendationDocument> documents = new ArrayList<>(rows.size());
        for (Object[] row : rows) {
            Long id = (Long) row[0];
            documents.add(document(
                    row,
                    texts.getOrDefault(id, Map.of()),
                    List.of(
                            themes.getOrDefault(id, Set.of()),
                            groups.getOrDefault(id, Set.of()),
                            measures.getOrDefault(id, Set.of()),
                            links.getOrDefault(id, Set.of()),
                            lacks(links.containsKey(id), waiting.containsKey(id), row[10], institutions.get(id))),
                    about(countries, bodies, row),
                    parents));
        }
        return documents;
    }

    /** As {@link Lack} says it. */
    private static Set<String> lacks(boolean linked, boolean waiting, Object due, Set<String> institutions) {
        Set<String> lacks = new TreeSet<>();
        if (!linked) {
            lacks.add(Lack.LINK.name());
        }
        if (waiting) {
            lacks.add(Lack.CONFIRMATION.name());
        }
        if (due == null) {
            lacks.add(Lack.DUE.name());
        }
        if (institutions == null) {
            lacks.add(Lack.INSTITUTION.name());
        }
        return lacks;
    }

    private static Set<String> about(
            Map<String, Set<String>> countries, Map<String, Set<String>> bodies, Object[] row) {
        Set<String> about = new TreeSet<>(countries.getOrDefault((String) row[5], Set.of()));
        about.addAll(bodies.getOrDefault((String) row[6], Set.of()));
        return about;
    }

    private static RecommendationDocument document(
            Object[] row,
            Map<String, String> texts,
            List<Set<String>> values,
            Set<String> about,
            Map<String, String> parents) {
        String symbol = (String) row[3];
        String country = (String) row[5];
        RecordState state = (RecordState) row[8];
        Set<String> links = values.get(3);
        Set<String> provisions = withAncestors(links, parents);
        return new RecommendationDocument(
                (Long) row[0],
                (Integer) row[1],
                (String) row[2],
                symbol,
                row[4] == null ? symbol : symbol + " " + row[4],
                texts.get("en"),
                texts.get("es"),
                texts.entrySet().stream()
                        .filter(text -> !Set.of("en", "es").contains(text.getKey()))
                        .map(Map.Entry::getValue)
                        .sorted()
                        .toList(),
                texts.values().stream().sorted().toList(),
                about,
                Visibility.audience(state, country),
                country,
                (String) row[6],
                row[7].toString(),
                state.name(),
                values.get(0),
                values.get(1),
                values.get(2),
                links.stream().map(Records::instrument).collect(toSet()),
                provisions,
                provisions.stream().map(provision -> provision + "|" + country).collect(toSet()),
                values.get(4),
                (LocalDate) row[9],
                (LocalDate) row[10]);
    }

    private static String instrument(String provision) {
        return provision.substring(0, provision.indexOf(' '));
    }

    private static Set<String> withAncestors(Set<String> provisions, Map<String, String> parents) {
        Set<String> all = new TreeSet<>();
        for (String provision : provisions) {
            for (String at = provision; at != null && all.add(at); at = parents.get(at)) {
                // Adding it was all.
            }
        }
        return all;
    }

    private Map<Long, Map<String, String>> texts(Chunk chunk) {
        return read("select r.id, key(t), t from Recommendation r left join r.texts t where ", chunk).stream()
                .collect(groupingBy(row -> (Long) row[0], toMap(row -> (String) row[1], row -> (String) row[2])));
    }

    private Map<Long, Set<String>> values(String query, Chunk chunk) {
        return read(query, chunk).stream()
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> row[1].toString(), toSet())));
    }

    /**
     * Joined to the left, so that Derby too begins with the few records that are asked for and not with the whole table of
     * what they hold; what holds nothing is left out here.
     */
    private List<Object[]> read(String query, Chunk chunk) {
        TypedQuery<Object[]> reading = entities.createQuery(query + chunk.condition(), Object[].class);
        chunk.parameters().accept(reading);
        return reading.getResultStream().filter(row -> row[1] != null).toList();
    }

    private Map<String, Set<String>> names(String query) {
        return entities.createQuery(query, Object[].class)
                .getResultStream()
                .collect(groupingBy(row -> (String) row[0], mapping(row -> (String) row[1], toSet())));
    }

    private Map<String, String> parents() {
        Map<String, String> parents = new HashMap<>();
        entities.createQuery("select p.id, p.parent from Provision p", Object[].class)
                .getResultStream()
                .forEach(row -> parents.put((String) row[0], (String) row[1]));
        return parents;
    }
}
