package suivi.recommendation.control;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import suivi.foundation.BusinessException;
import suivi.foundation.Language;
import suivi.obligation.boundary.Bindings;
import suivi.obligation.boundary.Bindings.Question;
import suivi.obligation.boundary.Obligations;
import suivi.obligation.boundary.ProvisionLine;
import suivi.obligation.entity.Binding;
import suivi.recommendation.boundary.NewLink;
import suivi.recommendation.boundary.RecommendationCard;
import suivi.recommendation.entity.ObligationLink;
import suivi.recommendation.entity.Point;
import suivi.recommendation.entity.Recommendation;

/** The links of a recommendation and of its points to provisions. */
@ApplicationScoped
public class Links {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Points points;

    @Inject
    private Obligations obligations;

    @Inject
    private Bindings bindings;

    public List<ObligationLink> of(Recommendation record) {
        return entities.createQuery(
                        "select distinct l from ObligationLink l left join fetch l.reasons where l.recommendation = :id",
                        ObligationLink.class)
                .setParameter("id", record.id())
                .getResultList();
    }

    /** What is not there is {@code not-found.link}. */
    public ObligationLink get(Recommendation record, String id) {
        return of(record).stream()
                .filter(link -> link.id().equals(id))
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("link", id));
    }

    /** @param point which it links, or null where it links the whole */
    public ObligationLink propose(Recommendation record, Point point, NewLink wanted, String who) {
        ObligationLink link =
                new ObligationLink(record, point, wanted.provision(), wanted.relation(), wanted.reasons());
        link.isProposed(who, clock.instant());
        entities.persist(link);
        return link;
    }

    public boolean isThere(Recommendation record, Point point, String provision) {
        String pointId = point == null ? null : point.id();
        return of(record).stream()
                .anyMatch(link -> link.provision().equals(provision) && Objects.equals(link.point(), pointId));
    }

    /** As a reader sees them: in the order of the provisions, to each first those of the whole, then point by point (R4). */
    public List<RecommendationCard.Link> shown(Recommendation record, Language language) {
        List<ObligationLink> links = of(record);
        if (links.isEmpty()) {
            return List.of();
        }
        Map<String, String> letters = points.of(record).stream().collect(toMap(Point::id, Point::letter));
        List<ProvisionLine> lines = obligations.provisions(
                links.stream().map(ObligationLink::provision).collect(toSet()), language);
        Map<String, ProvisionLine> provisions = lines.stream().collect(toMap(ProvisionLine::id, Function.identity()));
        Map<String, Integer> places = new HashMap<>();
        lines.forEach(line -> places.put(line.id(), places.size()));
        Map<Question, Binding> binding = bindings.of(
                links.stream().map(link -> question(record, link.provision())).collect(toSet()));
        Comparator<RecommendationCard.Link> order = comparing(link -> places.get(link.provision()));
        return links.stream()
                .map(link -> shown(
                        link,
                        letters.get(link.point()),
                        provisions.get(link.provision()),
                        binding.get(question(record, link.provision())),
                        language))
                .sorted(order.thenComparing(RecommendationCard.Link::letter, nullsFirst(naturalOrder())))
                .toList();
    }

    /** How the provision binds the country of the record on the day of its document. */
    public Binding binding(Recommendation record, String provision) {
        Question question = question(record, provision);
        return bindings.of(List.of(question)).get(question);
    }

    private static Question question(Recommendation record, String provision) {
        return new Question(provision, record.country(), record.adopted());
    }

    private static RecommendationCard.Link shown(
            ObligationLink link, String letter, ProvisionLine provision, Binding binding, Language language) {
        return new RecommendationCard.Link(
                link.id(),
                letter,
                provision.id(),
                provision.instrument(),
                provision.path(),
                provision.heading(),
                link.relation(),
                link.isConfirmed(),
                link.removalProposedBy() != null,
                binding,
                link.reason(language));
    }
}
