package suivi.web.recommendation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import suivi.door.Filters;
import suivi.foundation.BusinessException;
import suivi.foundation.Permission;
import suivi.obligation.boundary.BindingCard;
import suivi.obligation.boundary.Bindings;
import suivi.recommendation.boundary.LinkDesk;
import suivi.recommendation.boundary.LinkLine;
import suivi.recommendation.boundary.NewLink;
import suivi.recommendation.boundary.RecommendationCard;
import suivi.recommendation.boundary.RecordKey;
import suivi.recommendation.boundary.Register;
import suivi.recommendation.entity.ObligationLink;
import suivi.search.boundary.LinkFinder;
import suivi.search.boundary.LinkSuggestion;
import suivi.web.Frame;
import suivi.web.Refused;

/**
 * Linking one recommendation and its points to provisions. Which point is looked at and which provision is chosen stand in
 * the address; what is decided names its link, so that nobody decides on another than she saw.
 */
@Named("linksPage")
@RequestScoped
public class LinksPage {

    @Inject
    @Param(pathIndex = 0)
    private String reference;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Register register;

    @Inject
    private LinkDesk desk;

    @Inject
    private LinkFinder finder;

    @Inject
    private Bindings bindings;

    @Inject
    private Frame frame;

    private RecordKey key;

    private RecommendationCard card;

    private List<LinkLine> links;

    private String letter;

    private BindingCard chosen;

    private List<LinkSuggestion> suggestions;

    private ObligationLink.Relation relation = ObligationLink.Relation.SERVES;

    private String reason;

    @PostConstruct
    void open() {
        key = register.key(String.valueOf(reference));
        letter = Filters.given(request, "point");
        look();
        String provision = Filters.given(request, "provision");
        if (provision != null) {
            chosen =
                    bindings.check(provision, card.line().country(), card.line().adopted(), frame.getLanguage());
        }
    }

    private void look() {
        links = desk.links(key, frame.getLanguage());
        card = register.recommendation(key.reference(), frame.getLanguage());
    }

    public void propose() throws IOException {
        Map<String, String> reasons =
                reason == null ? Map.of() : Map.of(frame.getLanguage().code(), reason);
        attempt(() -> desk.propose(key, new NewLink(chosen.provision().id(), letter, relation, reasons)));
    }

    public void confirm() throws IOException {
        attempt(() -> desk.confirm(key, link()));
    }

    public void decline() throws IOException {
        attempt(() -> desk.decline(key, link()));
    }

    public void withdraw() throws IOException {
        attempt(() -> desk.withdraw(key, link()));
    }

    public void proposeRemoval() throws IOException {
        attempt(() -> desk.proposeRemoval(key, link()));
    }

    public void confirmRemoval() throws IOException {
        attempt(() -> desk.confirmRemoval(key, link()));
    }

    public void keep() throws IOException {
        attempt(() -> desk.keep(key, link()));
    }

    /** The one whose button was pressed. */
    private String link() {
        return String.valueOf(Filters.given(request, "link"));
    }

    private void attempt(Runnable act) throws IOException {
        try {
            act.run();
            if (letter == null) {
                Faces.redirect("recommendations/links/%s#links", reference);
            } else {
                Faces.redirect("recommendations/links/%s?point=%s#links", reference, letter);
            }
        } catch (BusinessException e) {
            Refused.show(e, frame.getLanguage());
            look();
        }
    }

    public RecommendationCard getCard() {
        return card;
    }

    public String getReference() {
        return reference;
    }

    public List<LinkLine> getLinks() {
        return links;
    }

    /** For the point that is looked at, or for the whole. */
    public List<LinkSuggestion> getSuggestions() {
        if (suggestions == null) {
            suggestions = finder.suggestions(key, letter, frame.getLanguage());
        }
        return suggestions;
    }

    public boolean isConfirmer() {
        return frame.getViewer().may(Permission.CONFIRM_LINK, key.scopes());
    }

    /** The provision to which a link is being proposed, with how it binds; null where none is chosen. */
    public BindingCard getChosen() {
        return chosen;
    }

    public String getLetter() {
        return letter;
    }

    public void setLetter(String letter) {
        this.letter = letter == null || letter.isBlank() ? null : letter;
    }

    public List<ObligationLink.Relation> getRelations() {
        return Arrays.asList(ObligationLink.Relation.values());
    }

    public ObligationLink.Relation getRelation() {
        return relation;
    }

    public void setRelation(ObligationLink.Relation relation) {
        this.relation = relation;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
