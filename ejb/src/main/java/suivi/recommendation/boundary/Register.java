package suivi.recommendation.boundary;

import static java.util.Comparator.comparing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Language;
import suivi.foundation.Public;
import suivi.foundation.Viewer;
import suivi.recommendation.boundary.RecommendationCard.PointLine;
import suivi.recommendation.boundary.RecommendationCard.Term;
import suivi.recommendation.boundary.RecommendationCard.Text;
import suivi.recommendation.control.Lines;
import suivi.recommendation.control.Links;
import suivi.recommendation.control.Points;
import suivi.recommendation.control.Visibility;
import suivi.recommendation.entity.Recommendation;
import suivi.recommendation.entity.SourceDocument;

/**
 * Reading a record of the register. Everybody may; each sees what is public and what is her own to record (R2). Lists
 * are answered by the search.
 */
@Stateless
@Guarded
public class Register {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Provider<Viewer> viewer;

    @Inject
    private Points points;

    @Inject
    private Links links;

    /**
     * One recommendation with all that is recorded of it.
     *
     * @param reference such as {@code CEDAW-C-MEX-CO-9:33(a)}; what is not there, or not for this viewer, is {@code
     *     not-found.recommendation}
     */
    @Public
    public RecommendationCard recommendation(String reference, Language language) {
        Recommendation found = find(reference);
        SourceDocument document = found.document();
        return new RecommendationCard(
                Lines.line(found, found.texts(), language),
                new RecommendationCard.Document(
                        document.symbol(),
                        document.body(),
                        document.adopted(),
                        document.session(),
                        document.cycle(),
                        document.address(),
                        inLanguage(document.titles(), language)),
                texts(found, language),
                terms("Theme", found.themes(), language),
                terms("PersonGroup", found.groups(), language),
                found.measures().stream().sorted().toList(),
                found.stages().stream().sorted().toList(),
                inLanguage(found.institutions(), language),
                found.recommendingStates().stream().sorted().toList(),
                points(found, language),
                links.shown(found, language),
                found.version());
    }

    /** Under which key a desk finds it; what is not there, or not for this viewer, is {@code not-found.recommendation}. */
    @Public
    public RecordKey key(String reference) {
        Recommendation found = find(reference);
        return new RecordKey(reference, found.country(), found.body());
    }

    private Recommendation find(String reference) {
        return entities.createQuery(
                        "select r from Recommendation r join fetch r.document where r.reference = :reference",
                        Recommendation.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .filter(recommendation ->
                        Visibility.of(viewer.get()).sees(recommendation.state(), recommendation.country()))
                .orElseThrow(() -> BusinessException.notFound("recommendation", reference));
    }

    private static List<Text> texts(Recommendation recommendation, Language language) {
        return recommendation.texts().entrySet().stream()
                .map(text -> new Text(text.getKey(), recommendation.origin(text.getKey()), text.getValue()))
                .sorted(comparing((Text text) -> !text.language().equals(language.code()))
                        .thenComparing(Text::language))
                .toList();
    }

    private List<Term> terms(String entity, Collection<String> ids, Language language) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return entities.createQuery(
                        "select new suivi.recommendation.boundary.RecommendationCard.Term(t.id, n) from " + entity
                                + " t join t.names n where key(n) = :language and t.id in :ids order by t.sortOrder",
                        Term.class)
                .setParameter("language", language.code())
                .setParameter("ids", ids)
                .getResultList();
    }

    private List<PointLine> points(Recommendation recommendation, Language language) {
        return points.of(recommendation).stream()
                .map(point -> new PointLine(point.letter(), inLanguage(point.texts(), language)))
                .toList();
    }

    private static String inLanguage(Map<String, String> texts, Language language) {
        return texts.containsKey(language.code())
                ? texts.get(language.code())
                : texts.values().stream().findFirst().orElse(null);
    }
}
