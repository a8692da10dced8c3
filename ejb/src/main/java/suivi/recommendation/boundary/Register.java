package suivi.recommendation.boundary;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

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
import suivi.foundation.Page;
import suivi.foundation.Public;
import suivi.foundation.Viewer;
import suivi.obligation.boundary.Countries;
import suivi.obligation.boundary.Obligations;
import suivi.obligation.boundary.ProvisionLine;
import suivi.obligation.boundary.TreatyStanding;
import suivi.obligation.entity.Binding;
import suivi.recommendation.boundary.RecommendationCard.Link;
import suivi.recommendation.boundary.RecommendationCard.PointLine;
import suivi.recommendation.boundary.RecommendationCard.Term;
import suivi.recommendation.boundary.RecommendationCard.Text;
import suivi.recommendation.control.Visibility;
import suivi.recommendation.entity.ObligationLink;
import suivi.recommendation.entity.Recommendation;
import suivi.recommendation.entity.SourceDocument;

/** Reading the register. Everybody may; each sees what is public and what is her own to record (R2). */
@Stateless
@Guarded
public class Register {

    /** In which order a list stands. */
    public enum Sort {
        NEWEST("r.adopted desc, r.id desc"),
        OLDEST("r.adopted, r.id"),
        DUE("r.due, r.id"),
        REFERENCE("r.reference");

        private final String order;

        Sort(String order) {
            this.order = order;
        }
    }

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Provider<Viewer> viewer;

    @Inject
    private Obligations obligations;

    @Inject
    private Countries countries;

    /**
     * One page of the recommendations that the filter leaves and the viewer may see, with their number.
     *
     * @param page from 0
     * @param size 1 to {@value Page#LARGEST}
     */
    @Public
    public Page<RecommendationLine> recommendations(
            RegisterFilter filter, Sort sort, int page, int size, Language language) {
        Page.check(page, size);
        Selection selection = new Selection(filter, Visibility.of(viewer.get()));
        long total = selection
                .apply(entities.createQuery(
                        "select count(r) from Recommendation r where " + selection.condition(), Long.class))
                .getSingleResult();
        // First the keys, from an index; then only the rows of this page.
        List<Long> ids = selection
                .apply(entities.createQuery(
                        "select r.id from Recommendation r where " + selection.condition() + " order by " + sort.order,
                        Long.class))
                .setFirstResult(page * size)
                .setMaxResults(size)
                .getResultList();
        return new Page<>(lines(ids, language), page, size, total);
    }

    private List<RecommendationLine> lines(List<Long> ids, Language language) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Map<String, String>> texts = texts(ids);
        Map<Long, RecommendationLine> lines = entities.createQuery(
                        "select r from Recommendation r join fetch r.document where r.id in :ids", Recommendation.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(toMap(
                        Recommendation::id,
                        recommendation -> line(recommendation, texts.get(recommendation.id()), language)));
        return ids.stream().map(lines::get).toList();
    }

    /** By recommendation, then by language; in one query for the page. */
    private Map<Long, Map<String, String>> texts(List<Long> ids) {
        return entities.createQuery(
                        "select r.id, key(t), t from Recommendation r join r.texts t where r.id in :ids",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(groupingBy(row -> (Long) row[0], toMap(row -> (String) row[1], row -> (String) row[2])));
    }

    private static RecommendationLine line(
            Recommendation recommendation, Map<String, String> texts, Language language) {
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

    /**
     * One recommendation with all that is recorded of it.
     *
     * @param reference such as {@code CEDAW-C-MEX-CO-9:33(a)}; what is not there, or not for this viewer, is {@code
     *     not-found.recommendation}
     */
    @Public
    public RecommendationCard recommendation(String reference, Language language) {
        Recommendation found = entities.createQuery(
                        "select r from Recommendation r join fetch r.document where r.reference = :reference",
                        Recommendation.class)
                .setParameter("reference", reference)
                .getResultStream()
                .findFirst()
                .filter(recommendation ->
                        Visibility.of(viewer.get()).sees(recommendation.state(), recommendation.country()))
                .orElseThrow(() -> BusinessException.notFound("recommendation", reference));
        SourceDocument document = found.document();
        return new RecommendationCard(
                line(found, texts(List.of(found.id())).get(found.id()), language),
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
                links(found, language),
                found.version());
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
        return entities.createQuery("""
                        select new suivi.recommendation.boundary.RecommendationCard.PointLine(p.letter, t)
                        from Point p join p.texts t
                        where p.recommendation = :id and key(t) = :language order by p.sortOrder""", PointLine.class)
                .setParameter("id", recommendation.id())
                .setParameter("language", language.code())
                .getResultList();
    }

    private List<Link> links(Recommendation recommendation, Language language) {
        List<ObligationLink> links = entities.createQuery(
                        "select distinct l from ObligationLink l left join fetch l.reasons where l.recommendation = :id",
                        ObligationLink.class)
                .setParameter("id", recommendation.id())
                .getResultList();
        Map<String, ObligationLink> byProvision =
                links.stream().collect(toMap(ObligationLink::provision, link -> link, (one, other) -> one));
        List<TreatyStanding> standings = links.isEmpty()
                ? List.of()
                : countries.standings(List.of(recommendation.country()), recommendation.adopted(), language);
        return obligations.provisions(byProvision.keySet(), language).stream()
                .map(provision ->
                        link(provision, byProvision.get(provision.id()), binding(provision, standings), language))
                .toList();
    }

    /** What is no treaty is guidance on one. */
    private static Binding binding(ProvisionLine provision, List<TreatyStanding> standings) {
        return standings.stream()
                .filter(standing -> standing.instrument().equals(provision.instrument()))
                .findFirst()
                .map(standing -> standing.bindingOn(provision.id()))
                .orElse(Binding.GUIDANCE);
    }

    private static Link link(ProvisionLine provision, ObligationLink link, Binding binding, Language language) {
        return new Link(
                provision.id(),
                provision.instrument(),
                provision.path(),
                provision.heading(),
                link.relation(),
                link.isConfirmed(),
                binding,
                inLanguage(link.reasons(), language));
    }

    /**
     * How many published recommendations hang on each provision of an instrument, per country: what the explorer shows
     * beside it. A recommendation counts at the provision it is linked to, once.
     */
    @Public
    public List<ProvisionCount> counts(String instrument) {
        return entities.createQuery("""
                        select new suivi.recommendation.boundary.ProvisionCount(
                          l.provision, r.country, count(distinct r.id))
                        from ObligationLink l, Recommendation r
                        where r.id = l.recommendation and r.state = suivi.recommendation.entity.RecordState.PUBLISHED
                          and l.provision like :instrument
                        group by l.provision, r.country""", ProvisionCount.class)
                .setParameter("instrument", instrument + " %")
                .getResultList();
    }

    private static String inLanguage(Map<String, String> texts, Language language) {
        return texts.containsKey(language.code())
                ? texts.get(language.code())
                : texts.values().stream().findFirst().orElse(null);
    }
}
