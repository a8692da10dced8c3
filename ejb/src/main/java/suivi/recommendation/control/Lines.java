package suivi.recommendation.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import suivi.foundation.Language;
import suivi.foundation.Viewer;
import suivi.recommendation.boundary.RecommendationLine;
import suivi.recommendation.entity.Recommendation;

/** Recommendations as a list shows them, for the few of one page. */
@ApplicationScoped
public class Lines {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Provider<Viewer> viewer;

    /**
     * Those of these that are there and that the viewer may see (R2), by id, in two queries: whoever found the ids
     * elsewhere, such as in an index that lags behind, shows nothing that is not to be seen.
     */
    public Map<Long, RecommendationLine> of(Collection<Long> ids, Language language) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Visibility visibility = Visibility.of(viewer.get());
        Map<Long, Map<String, String>> texts = texts(ids);
        return visibility
                .apply(entities.createQuery(
                        "select r from Recommendation r join fetch r.document where r.id in :ids and "
                                + visibility.condition("r"),
                        Recommendation.class))
                .setParameter("ids", ids)
                .getResultStream()
                .collect(toMap(
                        Recommendation::id,
                        recommendation -> line(recommendation, texts.get(recommendation.id()), language)));
    }

    /** By recommendation, then by language; joined to the left, so that Derby begins with the few that are asked for. */
    private Map<Long, Map<String, String>> texts(Collection<Long> ids) {
        return entities.createQuery(
                        "select r.id, key(t), t from Recommendation r left join r.texts t where r.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0], toMap(row -> (String) row[1], row -> (String) row[2])));
    }

    /** One line of a list. */
    public static RecommendationLine line(Recommendation recommendation, Map<String, String> texts, Language language) {
        String shown = texts.containsKey(language.code()) ? language.code() : recommendation.original();
        return new RecommendationLine(
                recommendation.reference(),
                recommendation.document().symbol(),
                recommendation.paragraph(),
                recommendation.country(),
                recommendation.body(),
                recommendation.adopted(),
                recommendation.kind(),
                recommendation.state(),
                recommendation.position(),
                recommendation.isPriority(),
                recommendation.due(),
                recommendation.isFictitious(),
                texts.get(shown),
                shown);
    }
}
