package suivi.web.recommendation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import suivi.foundation.Permission;
import suivi.foundation.Scope;
import suivi.obligation.boundary.Countries;
import suivi.obligation.entity.Binding;
import suivi.recommendation.boundary.Codebook;
import suivi.recommendation.boundary.RecommendationCard;
import suivi.recommendation.boundary.RecommendationLine;
import suivi.recommendation.boundary.Register;
import suivi.recommendation.boundary.RepeatDesk;
import suivi.recommendation.boundary.Repeats;
import suivi.search.boundary.Finder;
import suivi.web.Frame;

/** One recommendation, at its citable address. */
@Named("recommendationPage")
@RequestScoped
public class RecommendationPage {

    private static final int SIMILAR = 5;

    @Inject
    @Param(pathIndex = 0)
    private String reference;

    @Inject
    private Register register;

    @Inject
    private Finder finder;

    @Inject
    private Countries countries;

    @Inject
    private Codebook codebook;

    @Inject
    @ConfigProperty(name = "suivi.public.url")
    private Optional<String> publicUrl;

    @Inject
    private Frame frame;

    @Inject
    private RepeatDesk repeatDesk;

    private Repeats repeats;

    private RecommendationCard card;

    private List<RecommendationLine> similar;

    @PostConstruct
    void open() {
        card = register.recommendation(String.valueOf(reference), frame.getLanguage());
        repeats = repeatDesk.of(card.line().reference(), frame.getLanguage());
        similar = finder.similar(card.line().reference(), SIMILAR, frame.getLanguage());
    }

    /** Whether she links what her country, or her committee, is asked or asked for. */
    public boolean isLinker() {
        return frame.getViewer()
                .may(
                        Permission.PROPOSE_LINK,
                        Set.of(
                                Scope.country(card.line().country()),
                                Scope.committee(card.line().body())));
    }

    /** Whether she records in its country. */
    public boolean isRecorder() {
        return frame.getViewer()
                .may(
                        Permission.RECORD_RECOMMENDATION,
                        Set.of(Scope.country(card.line().country())));
    }

    /** How often the same is asked of this State, as people said. */
    public Repeats getRepeats() {
        return repeats;
    }

    public RecommendationCard getCard() {
        return card;
    }

    /** Those whose text is most like this one's. */
    public List<RecommendationLine> getSimilar() {
        return similar;
    }

    /** The body by its name. */
    public String getBody() {
        return codebook.bodies(frame.getLanguage()).stream()
                .filter(body -> body.id().equals(card.line().body()))
                .findFirst()
                .map(RecommendationCard.Term::name)
                .orElse(card.line().body());
    }

    /** Whether a link names what does not bind the country: then the page says what that means. */
    public boolean isNotBinding() {
        return card.links().stream().anyMatch(link -> link.binding() == Binding.NOT_BINDING);
    }

    /** By which people cite it: without a choice of language or anything else. */
    public String getAddress() {
        String base = publicUrl.filter(url -> !url.isBlank()).orElseGet(Faces::getRequestBaseURL);
        return base.replaceAll("/+$", "") + "/recommendations/recommendation/"
                + card.line().reference();
    }

    public String getCountry() {
        return name(card.line().country());
    }

    public String getRecommendingStates() {
        return card.recommendingStates().stream().map(this::name).collect(Collectors.joining(", "));
    }

    public String country(RecommendationLine line) {
        return name(line.country());
    }

    private String name(String iso3) {
        return countries.country(iso3, frame.getLanguage()).name();
    }
}
