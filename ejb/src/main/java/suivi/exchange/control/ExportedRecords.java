package suivi.exchange.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import suivi.exchange.control.ExportedRecord.Core;
import suivi.recommendation.control.Visibility;

/** Reads recommendations for an export, many with few queries; what the viewer may not see is not there. */
@ApplicationScoped
public class ExportedRecords {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

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
                        aliases.getOrDefault(core.id(), Map.of())))
                .toList();
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
