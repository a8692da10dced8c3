package suivi.search.boundary;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Language;
import suivi.foundation.Page;
import suivi.foundation.Public;
import suivi.foundation.Viewer;
import suivi.obligation.boundary.Obligations;
import suivi.obligation.boundary.ProvisionLine;
import suivi.recommendation.boundary.ProvisionCount;
import suivi.recommendation.boundary.RecommendationLine;
import suivi.recommendation.control.Lines;
import suivi.recommendation.control.Visibility;
import suivi.search.boundary.Found.Hit;
import suivi.search.control.Likeness;
import suivi.search.control.ProvisionSearch;
import suivi.search.control.RecommendationSearch;

/** Finding in the register. Everybody may; each finds what is public and what is her own to record (S3). */
@Stateless
@Guarded
public class Finder {

    /** The most ids that {@link #scroll} gives at a time. */
    public static final int LARGEST_CHUNK = 5_000;

    /** How much of a text a suggestion shows. */
    private static final int SHOWN = 100;

    @Inject
    private RecommendationSearch recommendations;

    @Inject
    private ProvisionSearch provisions;

    @Inject
    private Likeness likeness;

    @Inject
    private Lines lines;

    @Inject
    private Obligations obligations;

    @Inject
    private Provider<Viewer> viewer;

    /**
     * One page of what is wanted and the viewer may see.
     *
     * @param page from 0
     * @param size 1 to {@value suivi.foundation.Page#LARGEST}
     */
    @Public
    public Found recommendations(Wanted wanted, int page, int size, Language language) {
        Page.check(page, size);
        RecommendationSearch.Answer answer = recommendations.find(wanted, page * size, size, visibility());
        Map<Long, RecommendationLine> shown = lines.of(
                answer.hits().stream().map(RecommendationSearch.Fitting::id).toList(), language);
        List<Hit> hits = answer.hits().stream()
                .filter(hit -> shown.containsKey(hit.id()))
                .map(hit -> new Hit(
                        shown.get(hit.id()), hit.snippet(shown.get(hit.id()).language())))
                .toList();
        return new Found(new Page<>(hits, page, size, answer.total()), answer.facets(), answer.someWords());
    }

    /**
     * Those whose text is most like that of this one, which is not among them; none where there is no such one.
     *
     * @param most 1 to {@value suivi.foundation.Page#LARGEST}
     */
    @Public
    public List<RecommendationLine> similar(String reference, int most, Language language) {
        Page.check(0, most);
        return inOrder(likeness.of(reference, most, visibility()), language);
    }

    private List<RecommendationLine> inOrder(List<Long> ids, Language language) {
        Map<Long, RecommendationLine> shown = lines.of(ids, language);
        return ids.stream().map(shown::get).filter(Objects::nonNull).toList();
    }

    /**
     * What a reader who began to type may mean: provisions, then recommendations.
     *
     * @param most 1 to {@value suivi.foundation.Page#LARGEST}; provisions are at most half of it where there are
     *     recommendations too
     */
    @Public
    public List<Suggestion> suggestions(String beginning, int most, Language language) {
        Page.check(0, most);
        if (beginning == null || beginning.isBlank()) {
            return List.of();
        }
        List<Suggestion> records =
                inOrder(recommendations.beginningWith(beginning, most, visibility()), language).stream()
                        .map(Finder::suggestion)
                        .toList();
        int room = most - Math.min(records.size(), most - most / 2);
        List<Suggestion> suggestions =
                new ArrayList<>(inOrderOf(provisions.beginningWith(beginning, room), language).stream()
                        .map(provision -> new Suggestion(
                                provision.id() + " – " + provision.heading(), provision.id(), Suggestion.PROVISION))
                        .toList());
        records.stream().limit(most - suggestions.size()).forEach(suggestions::add);
        return suggestions;
    }

    private static Suggestion suggestion(RecommendationLine line) {
        String name = line.paragraph() == null ? line.symbol() : line.symbol() + ", " + line.paragraph();
        return new Suggestion(name + " – " + beginning(line.text()), line.reference(), Suggestion.RECOMMENDATION);
    }

    private static String beginning(String text) {
        if (text.length() <= SHOWN) {
            return text;
        }
        int end = text.lastIndexOf(' ', SHOWN);
        return text.substring(0, end < 1 ? text.offsetByCodePoints(0, SHOWN / 2) : end) + "…";
    }

    /**
     * Provisions by their key, heading, summary or wording.
     *
     * @param most 1 to {@value suivi.foundation.Page#LARGEST}
     */
    @Public
    public List<ProvisionHit> provisions(String words, int most, Language language) {
        Page.check(0, most);
        if (words == null || words.isBlank()) {
            return List.of();
        }
        List<ProvisionSearch.Fitting> found = provisions.find(words, most, language);
        Map<String, ProvisionLine> shown = byKey(found.stream().map(ProvisionSearch.Fitting::key), language);
        return found.stream()
                .filter(hit -> shown.containsKey(hit.key()))
                .map(hit -> hit(shown.get(hit.key()), hit.snippet()))
                .toList();
    }

    private static ProvisionHit hit(ProvisionLine provision, String snippet) {
        return new ProvisionHit(provision.id(), provision.instrument(), provision.path(), provision.heading(), snippet);
    }

    private List<ProvisionLine> inOrderOf(List<String> keys, Language language) {
        Map<String, ProvisionLine> shown = byKey(keys.stream(), language);
        return keys.stream().map(shown::get).filter(Objects::nonNull).toList();
    }

    private Map<String, ProvisionLine> byKey(Stream<String> keys, Language language) {
        return obligations.provisions(keys.toList(), language).stream()
                .collect(toMap(ProvisionLine::id, provision -> provision));
    }

    /**
     * How many published recommendations hang on each provision of an instrument, per country: what the explorer shows
     * beside it, and as many as the list holds that is narrowed to it: what is linked to something within counts too, once.
     */
    @Public
    public List<ProvisionCount> counts(String instrument) {
        return recommendations.counts(instrument, visibility());
    }

    /**
     * Gives the ids of everything wanted in the order of the list, chunk by chunk, never all at once: what an export
     * reads, in no transaction.
     *
     * @param chunk the most ids at a time, 1 to {@value #LARGEST_CHUNK}; another is {@code size}
     */
    @Public
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void scroll(Wanted wanted, int chunk, Consumer<List<Long>> each) {
        if (chunk < 1 || chunk > LARGEST_CHUNK) {
            throw BusinessException.invalid("size", "page.size", Integer.toString(LARGEST_CHUNK));
        }
        recommendations.scroll(wanted, chunk, visibility(), each);
    }

    private Visibility visibility() {
        return Visibility.of(viewer.get());
    }
}
