package suivi.web.codebook;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import suivi.door.Filters;
import suivi.door.Reader;
import suivi.foundation.BusinessException;
import suivi.recommendation.boundary.Codebook;
import suivi.recommendation.boundary.CodebookDesk;
import suivi.recommendation.boundary.MergeSummary;
import suivi.recommendation.boundary.RecommendationCard.Term;
import suivi.recommendation.boundary.TermCard;
import suivi.recommendation.entity.TermKind;
import suivi.web.Frame;
import suivi.web.Refused;
import suivi.web.people.Names;

/** One term: what it is called, into what it is merged, whether it is offered. */
@Named("termPage")
@RequestScoped
public class TermPage {

    @Inject
    @Param(pathIndex = 0)
    private String vocabulary;

    @Inject
    @Param(pathIndex = 1)
    private String id;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CodebookDesk desk;

    @Inject
    private Codebook codebook;

    @Inject
    private Names names;

    @Inject
    private Frame frame;

    private TermKind kind;

    private TermCard card;

    private Form form;

    private int version;

    private MergeSummary summary;

    @PostConstruct
    void open() {
        kind = Reader.constant("vocabulary", vocabulary, TermKind.class, TermKind.THEME);
        card = desk.term(kind, id);
        form = Form.of(card.line());
        version = card.version();
        if (getInto() != null) {
            look();
        }
    }

    private void look() {
        try {
            summary = desk.summary(kind, id, getInto());
        } catch (BusinessException e) {
            Refused.show(e, frame.getLanguage());
        }
    }

    public void save() throws IOException {
        attempt(() -> desk.change(kind, id, version, form.read()), id);
    }

    public void retire() throws IOException {
        attempt(() -> desk.retire(kind, id), id);
    }

    public void restore() throws IOException {
        attempt(() -> desk.restore(kind, id), id);
    }

    /** As the summary said; she reads then what stands in its place. */
    public void merge() throws IOException {
        attempt(() -> desk.merge(kind, id, getInto()), getInto());
    }

    private void attempt(Runnable act, String next) throws IOException {
        try {
            act.run();
            Faces.redirect("codebook/term/%s/%s", vocabulary, next);
        } catch (BusinessException e) {
            Refused.show(e, frame.getLanguage());
        }
    }

    public TermKind getKind() {
        return kind;
    }

    /** As an address names it. */
    public String getVocabulary() {
        return vocabulary;
    }

    public TermCard getCard() {
        return card;
    }

    public Form getForm() {
        return form;
    }

    /** The id of the one that she would merge it into; null before she chose. */
    public String getInto() {
        return Filters.given(request, "into");
    }

    /** What the merge would change; null before she chose. */
    public MergeSummary getSummary() {
        return summary;
    }

    /** Those that it can be merged into. */
    public List<Term> getOthers() {
        return codebook.vocabulary(kind, false).stream()
                .filter(line -> !line.id().equals(id))
                .filter(line -> kind != TermKind.INSTITUTION
                        || line.country().equals(card.line().country()))
                .map(line -> new Term(line.id(), line.label(frame.getLanguage().code())))
                .toList();
    }

    public String country(String iso3) {
        return names.country(iso3);
    }

    /** Of what she saw when she opened the page. */
    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }
}
