package suivi.exchange.control;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import suivi.exchange.control.ExportedRecord.Core;
import suivi.obligation.boundary.Bindings;
import suivi.obligation.boundary.Bindings.Question;
import suivi.obligation.entity.Binding;
import suivi.recommendation.control.Visibility;
import suivi.recommendation.entity.ObligationLink;

/** Reads recommendations for an export, many with few queries; what the viewer may not see is not there. */
@ApplicationScoped
public class ExportedRecords {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Bindings bindings;

    /** In the order of the ids. */
    List<ExportedRecord> read(List<Long> ids, Visibility visibility) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Core> cores = visibility
                .apply(entities.createQuery("""
                                select new suivi.exchange.control.ExportedRecord$Core(
                                  r.id, r.reference, d.symbol, r.paragraph, r.country, r.body, r.adopted, d.session,
                                  d.cycle, r.original, r.kind, r.position, r.state, r.priority, r.due, r.fictitious)
                                from Recommendation r join r.document d
                                where r.id in :ids and\s""" + visibility.condition("r"), Core.class)
                        .setParameter("ids", ids))
                .getResultStream()
                .collect(toMap(Core::id, core -> core));
        Map<Long, Map<String, String>> texts = maps("texts", ids);
        Map<Long, Map<String, String>> aliases = maps("aliases", ids);
        Map<Long, List<String>> themes = lists("themes", ids);
        Map<Long, List<String>> groups = lists("groups", ids);
        Map<Long, List<String>> measures = lists("measures", ids);
        Map<Long, List<String>> states = lists("recommendingStates", ids);
        Map<Long, List<ExportedRecord.Link>> links = links(ids, cores);
        return ids.stream()
                .map(cores::get)
                .filter(Objects::nonNull)
                .map(core -> new ExportedRecord(
                        core,
                        texts.getOrDefault(core.id(), Map.of()),
                        themes.getOrDefault(core.id(), List.of()),
                        groups.getOrDefault(core.id(), List.of()),
                        measures.getOrDefault(core.id(), List.of()),
                        states.getOrDefault(core.id(), List.of()),
                        aliases.getOrDefault(core.id(), Map.of()),
                        links.getOrDefault(core.id(), List.of())))
                .toList();
    }

    /** Each with how it binds, told for all of them at once. */
    private Map<Long, List<ExportedRecord.Link>> links(List<Long> ids, Map<Long, Core> cores) {
        List<Object[]> rows = entities.createQuery(
                        "select l.recommendation, l.provision, p.letter, l.relation, l.confirmed, l.removalProposedBy"
                                + " from ObligationLink l left join Point p on p.id = l.point where l.recommendation in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .filter(row -> cores.containsKey((Long) row[0]))
                .sorted(comparing((Object[] row) -> (String) row[1])
                        .thenComparing(row -> (String) row[2], nullsFirst(naturalOrder())))
                .toList();
        Map<Question, Binding> binding =
                bindings.of(rows.stream().map(row -> question(row, cores)).collect(toSet()));
        return rows.stream()
                .collect(groupingBy(
                        row -> (Long) row[0],
                        mapping(
                                row -> new ExportedRecord.Link(
                                        (String) row[1],
                                        (String) row[2],
                                        (ObligationLink.Relation) row[3],
                                        (Boolean) row[4],
                                        row[5] != null,
                                        binding.get(question(row, cores))),
                                toList())));
    }

    private static Question question(Object[] row, Map<Long, Core> cores) {
        Core core = cores.get((Long) row[0]);
        return new Question((String) row[1], core.country(), core.adopted());
    }

    private Map<Long, List<String>> lists(String collection, List<Long> ids) {
        return entities.createQuery(
                        "select r.id, e from Recommendation r join r." + collection + " e where r.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .sorted((one, other) -> one[1].toString().compareTo(other[1].toString()))
                .collect(groupingBy(row -> (Long) row[0], mapping(row -> row[1].toString(), toList())));
    }

    private Map<Long, Map<String, String>> maps(String collection, List<Long> ids) {
        return entities.createQuery(
                        "select r.id, key(e), e from Recommendation r join r." + collection + " e where r.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0], toMap(row -> (String) row[1], row -> (String) row[2])));
    }
}
