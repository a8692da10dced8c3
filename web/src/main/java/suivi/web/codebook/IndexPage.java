package suivi.web.codebook;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.omnifaces.util.Faces;
import suivi.door.Filters;
import suivi.door.Reader;
import suivi.door.Texts;
import suivi.foundation.BusinessException;
import suivi.foundation.Page;
import suivi.recommendation.boundary.CodebookDesk;
import suivi.recommendation.boundary.RecommendationCard.Term;
import suivi.recommendation.boundary.TermCard;
import suivi.recommendation.entity.Kind;
import suivi.recommendation.entity.Measure;
import suivi.recommendation.entity.TermKind;
import suivi.web.Frame;
import suivi.web.Refused;
import suivi.web.people.Names;

/** The terms of one vocabulary, and a new one. */
@Named("codebookPage")
@RequestScoped
public class IndexPage {

    private static final int SIZE = 50;

    @Inject
    private HttpServletRequest request;

    @Inject
    private CodebookDesk desk;

    @Inject
    private Names names;

    @Inject
    private Frame frame;

    private TermKind kind;

    private Page<TermCard> page;

    private final Form form = new Form();

    @PostConstruct
    void open() {
        kind = Reader.constant("vocabulary", request.getParameter("vocabulary"), TermKind.class, TermKind.THEME);
        page = desk.terms(kind, getWords(), Reader.number("page", request.getParameter("page"), 0), SIZE);
    }

    public void add() throws IOException {
        try {
            Faces.redirect("codebook/term/%s/%s", word(kind), desk.add(kind, form.read()));
        } catch (BusinessException e) {
            Refused.show(e, frame.getLanguage());
        }
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public TermKind getKind() {
        return kind;
    }

    /** As an address names it. */
    public String getVocabulary() {
        return word(kind);
    }

    public List<Term> getVocabularies() {
        Texts texts = new Texts(frame.getLanguage());
        return Arrays.stream(TermKind.values())
                .map(each -> new Term(word(each), texts.get("vocabulary." + each.name())))
                .toList();
    }

    public Page<TermCard> getPage() {
        return page;
    }

    public Form getForm() {
        return form;
    }

    public String getWords() {
        return Filters.given(request, "q");
    }

    /** What the addresses of the other pages keep. */
    public String getQuery() {
        return "vocabulary=" + getVocabulary() + "&"
                + (getWords() == null ? "" : "q=" + URLEncoder.encode(getWords(), StandardCharsets.UTF_8) + "&");
    }

    public List<SelectItem> getCountries() {
        return names.countries();
    }

    public String country(String iso3) {
        return names.country(iso3);
    }

    public List<Kind> getKinds() {
        return List.of(Kind.values());
    }

    public List<Measure> getMeasures() {
        return List.of(Measure.values());
    }
}
