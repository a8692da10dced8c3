package suivi.web.recommendation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import suivi.foundation.BusinessException;
import suivi.foundation.Permission;
import suivi.recommendation.boundary.RecommendationLine;
import suivi.recommendation.boundary.RecordKey;
import suivi.recommendation.boundary.Register;
import suivi.recommendation.boundary.RepeatDesk;
import suivi.recommendation.boundary.Repeats;
import suivi.search.boundary.Finder;
import suivi.web.Frame;
import suivi.web.Refused;

/** Which recommendations to the same State ask the same: proposed by their words, decided here by a person. */
@Named("repeatsPage")
@RequestScoped
public class RepeatsPage {

    private static final int PROPOSALS = 20;

    @Inject
    @Param(pathIndex = 0)
    private String reference;

    @Inject
    private RepeatDesk desk;

    @Inject
    private Register register;

    @Inject
    private Finder finder;

    @Inject
    private Frame frame;

    private RecordKey key;

    private RecommendationLine line;

    private Repeats repeats;

    private List<RecommendationLine> proposals;

    @PostConstruct
    void open() {
        frame.requireSignedIn();
        key = register.key(String.valueOf(reference));
        if (!frame.getViewer().may(Permission.RECORD_RECOMMENDATION, key.scopes())) {
            throw BusinessException.notAllowed();
        }
        line = register.recommendation(key.reference(), frame.getLanguage()).line();
        look();
    }

    private void look() {
        repeats = desk.of(key.reference(), frame.getLanguage());
        proposals = finder.similar(key.reference(), PROPOSALS, frame.getLanguage()).stream()
                .filter(other -> other.country().equals(line.country()))
                .filter(other -> repeats.asked().stream()
                        .noneMatch(asked -> asked.reference().equals(other.reference())))
                .toList();
    }

    public void join(String other) {
        attempt(() -> desk.join(key, other));
    }

    public void leave() {
        attempt(() -> desk.leave(key));
    }

    private void attempt(Runnable act) {
        try {
            act.run();
            look();
        } catch (BusinessException e) {
            Refused.show(e, frame.getLanguage());
        }
    }

    public RecommendationLine getLine() {
        return line;
    }

    public Repeats getRepeats() {
        return repeats;
    }

    /** Those of the same State whose words are most alike and that are not in the group. */
    public List<RecommendationLine> getProposals() {
        return proposals;
    }
}
