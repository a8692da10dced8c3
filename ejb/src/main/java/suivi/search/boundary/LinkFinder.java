package suivi.search.boundary;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Language;
import suivi.foundation.Permission;
import suivi.foundation.Requires;
import suivi.foundation.Viewer;
import suivi.obligation.boundary.Bindings;
import suivi.obligation.boundary.Bindings.Question;
import suivi.obligation.boundary.Obligations;
import suivi.obligation.boundary.ProvisionLine;
import suivi.obligation.entity.Binding;
import suivi.obligation.entity.Provision;
import suivi.recommendation.boundary.RecommendationCard;
import suivi.recommendation.boundary.RecordKey;
import suivi.recommendation.boundary.Register;
import suivi.recommendation.control.Visibility;
import suivi.search.control.Likeness;
import suivi.search.control.LinkedAlike;
import suivi.search.control.LinkedAlike.Linked;
import suivi.search.control.ProvisionLikeness;
import suivi.search.control.ProvisionLikeness.Alike;

/** Suggests to which provisions a recommendation may be linked, each with why (S15). A person decides. */
@Stateless
@Guarded
public class LinkFinder {

    /** More than anybody looks through. */
    private static final int MOST = 10;

    /** How many provisions are compared. */
    private static final int COMPARED = 30;

    /** How many similar recommendations are asked to what they are linked. */
    private static final int ASKED = 10;

    @Inject
    private Register register;

    @Inject
    private ProvisionLikeness provisionLikeness;

    @Inject
    private Likeness likeness;

    @Inject
    private LinkedAlike linkedAlike;

    @Inject
    private Obligations obligations;

    @Inject
    private Bindings bindings;

    @Inject
    private Provider<Viewer> viewer;

    /** So many of the nearest say as much as the provision that is most alike. */
    private static final double ENOUGH = 2;

    /** A provision on its way to being suggested; both shares are from 0 to 1. */
    private record Candidate(String provision, List<String> words, List<String> linked, double like, double often) {

        double weight() {
            return like + often;
        }
    }

    /**
     * At most {@value #MOST}, the likeliest first: by how much of the telling words of the text the provision shares, and
     * by how many of the recommendations most like this one, as far as the viewer sees them, are linked to it, the
     * nearer ones counting more. What the
     * record, or the point, is linked to already is not among them.
     *
     * @param letter of the point for which; null for the recommendation as a whole
     */
    @Requires(Permission.PROPOSE_LINK)
    public List<LinkSuggestion> suggestions(RecordKey key, String letter, Language language) {
        RecommendationCard card = register.recommendation(key.reference(), language);
        if (!register.key(key.reference()).equals(key)) {
            throw BusinessException.notFound("recommendation", key.reference());
        }
        Set<String> linked = card.links().stream()
                .filter(link -> link.letter() == null || Objects.equals(link.letter(), letter))
                .map(RecommendationCard.Link::provision)
                .collect(toSet());
        List<Alike> alike = alike(card, letter);
        Map<String, Linked> often = linkedAlike.of(likeness.of(key.reference(), ASKED, Visibility.of(viewer.get())));
        return shown(candidates(alike, often, linked), card, language);
    }

    private List<Alike> alike(RecommendationCard card, String letter) {
        for (RecommendationCard.Text text : card.texts()) {
            Language language = Language.find(text.language()).orElse(null);
            if (language != null) {
                return provisionLikeness.of(
                        letter == null ? text.text() : pointText(card, letter, language), language, COMPARED);
            }
        }
        return List.of();
    }

    private String pointText(RecommendationCard card, String letter, Language language) {
        return register.recommendation(card.line().reference(), language).points().stream()
                .filter(point -> point.letter().equals(letter))
                .findFirst()
                .orElseThrow(() -> BusinessException.invalid("point", "link.point", letter))
                .text();
    }

    private static List<Candidate> candidates(List<Alike> alike, Map<String, Linked> often, Set<String> linked) {
        double mostAlike = alike.stream().mapToDouble(Alike::score).max().orElse(1);
        Map<String, Candidate> candidates = new HashMap<>();
        for (Alike each : alike) {
            candidates.put(
                    each.provision(),
                    new Candidate(each.provision(), each.words(), List.of(), each.score() / mostAlike, 0));
        }
        often.forEach((provision, others) -> {
            Candidate known = candidates.get(provision);
            candidates.put(
                    provision,
                    new Candidate(
                            provision,
                            known == null ? List.of() : known.words(),
                            others.references(),
                            known == null ? 0 : known.like(),
                            Math.min(1, others.weight() / ENOUGH)));
        });
        candidates.keySet().removeAll(linked);
        return candidates.values().stream()
                .sorted(comparing(Candidate::weight).reversed().thenComparing(Candidate::provision))
                .toList();
    }

    private List<LinkSuggestion> shown(Collection<Candidate> candidates, RecommendationCard card, Language language) {
        Map<String, ProvisionLine> lines =
                obligations
                        .provisions(
                                candidates.stream().map(Candidate::provision).toList(), language)
                        .stream()
                        .filter(line -> line.kind() != Provision.Kind.PART && line.kind() != Provision.Kind.SECTION)
                        .collect(toMap(ProvisionLine::id, line -> line));
        List<Candidate> first = candidates.stream()
                .filter(candidate -> lines.containsKey(candidate.provision()))
                .limit(MOST)
                .toList();
        Map<Question, Binding> binding = bindings.of(first.stream()
                .map(candidate -> question(candidate.provision(), card))
                .toList());
        List<LinkSuggestion> suggestions = new ArrayList<>();
        for (Candidate candidate : first) {
            ProvisionLine line = lines.get(candidate.provision());
            suggestions.add(new LinkSuggestion(
                    line.id(),
                    line.instrument(),
                    line.path(),
                    line.heading(),
                    line.summary(),
                    binding.get(question(line.id(), card)),
                    candidate.words(),
                    candidate.linked()));
        }
        return suggestions;
    }

    private static Question question(String provision, RecommendationCard card) {
        return new Question(provision, card.line().country(), card.line().adopted());
    }
}
