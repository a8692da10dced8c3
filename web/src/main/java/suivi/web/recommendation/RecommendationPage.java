package suivi.web.recommendation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import suivi.obligation.boundary.Countries;
import suivi.recommendation.boundary.RecommendationCard;
import suivi.recommendation.boundary.Register;
import suivi.web.Frame;

/** One recommendation, at its citable address. */
@Named("recommendationPage")
@RequestScoped
public class RecommendationPage {

    @Inject
    @Param(pathIndex = 0)
    private String reference;

    @Inject
    private Register register;

    @Inject
    private Countries countries;

    @Inject
    private Frame frame;

    private RecommendationCard card;

    @PostConstruct
    void open() {
        card = register.recommendation(String.valueOf(reference), frame.getLanguage());
    }

    public RecommendationCard getCard() {
        return card;
    }

    public String getCountry() {
        return name(card.line().country());
    }

    public String getRecommendingStates() {
        return card.recommendingStates().stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(String iso3) {
        return countries.country(iso3, frame.getLanguage()).name();
    }
}
