package suivi.web.recommendation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omnifaces.util.Faces;
import suivi.door.Filters;
import suivi.foundation.BusinessException;
import suivi.foundation.Permission;
import suivi.foundation.Scope;
import suivi.obligation.boundary.Countries;
import suivi.obligation.boundary.CountryLine;
import suivi.recommendation.boundary.Codebook;
import suivi.recommendation.boundary.Content;
import suivi.recommendation.boundary.Drafting;
import suivi.recommendation.boundary.NewRecord;
import suivi.recommendation.boundary.RecommendationCard;
import suivi.recommendation.boundary.RecommendationCard.Term;
import suivi.recommendation.boundary.RecordingDesk;
import suivi.recommendation.boundary.Register;
import suivi.recommendation.entity.TermKind;
import suivi.web.Frame;
import suivi.web.Refused;

/** A paragraph of a document comes into the register: pasted, split at its letters, and written on from there. */
@Named("recordPage")
@RequestScoped
public class RecordPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private RecordingDesk desk;

    @Inject
    private Drafting drafting;

    @Inject
    private Register register;

    @Inject
    private Codebook codebook;

    @Inject
    private Countries countries;

    @Inject
    private Frame frame;

    private String symbol;

    private String body;

    private String country;

    private LocalDate adopted;

    private String session;

    private String address;

    private String title;

    private String paragraph;

    private String original;

    private String text;

    @PostConstruct
    void open() {
        if (!frame.getViewer().may(Permission.RECORD_RECOMMENDATION)) {
            throw frame.getViewer().isSignedIn() ? BusinessException.notAllowed() : BusinessException.notSignedIn();
        }
        original = frame.getLanguage().code();
        String like = Filters.given(request, "like");
        if (like != null) {
            fill(register.recommendation(like, frame.getLanguage()));
        }
    }

    /** Of the same document as that one. */
    private void fill(RecommendationCard other) {
        symbol = other.document().symbol();
        body = other.document().body();
        country = other.line().country();
        adopted = other.document().adopted();
        session = other.document().session();
        address = other.document().address();
        title = other.document().title();
    }

    public void record() throws IOException {
        try {
            String reference = desk.record(new NewRecord(
                    new NewRecord.Document(
                            symbol,
                            body,
                            country,
                            adopted,
                            session,
                            null,
                            address,
                            title == null ? Map.of() : Map.of(original, title)),
                    paragraph,
                    original,
                    content()));
            Faces.redirect("recommendations/edit/%s", reference);
        } catch (BusinessException e) {
            Refused.show(e, frame.getLanguage());
        }
    }

    private Content content() {
        List<Content.Point> points = text == null
                ? List.of()
                : drafting.split(text).points().stream()
                        .map(piece -> new Content.Point(piece.letter(), Map.of(original, piece.text())))
                        .toList();
        return new Content(
                null,
                text == null ? Map.of() : Map.of(original, text),
                null,
                null,
                null,
                null,
                false,
                null,
                null,
                points);
    }

    /** Those in which she records. */
    public List<CountryLine> getCountries() {
        Set<Scope> scopes = frame.getViewer().scopesOf(Permission.RECORD_RECOMMENDATION);
        return countries.countries(frame.getLanguage()).stream()
                .filter(line -> scopes.stream().anyMatch(scope -> scope.covers(Scope.country(line.iso3()))))
                .toList();
    }

    public List<Term> getBodies() {
        return codebook.offered(TermKind.BODY, frame.getLanguage());
    }

    public String getSymbol() {
        return symbol;
    }

    public void setSymbol(String symbol) {
        this.symbol = symbol;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String body) {
        this.body = body;
    }

    public String getCountry() {
        return country;
    }

    public void setCountry(String country) {
        this.country = country;
    }

    public LocalDate getAdopted() {
        return adopted;
    }

    public void setAdopted(LocalDate adopted) {
        this.adopted = adopted;
    }

    public String getSession() {
        return session;
    }

    public void setSession(String session) {
        this.session = session;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String address) {
        this.address = address;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getParagraph() {
        return paragraph;
    }

    public void setParagraph(String paragraph) {
        this.paragraph = paragraph;
    }

    public String getOriginal() {
        return original;
    }

    public void setOriginal(String original) {
        this.original = original;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
