package suivi.web.recommendation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.omnifaces.util.Faces;
import suivi.door.Filters;
import suivi.door.Reader;
import suivi.door.Texts;
import suivi.foundation.BusinessException;
import suivi.foundation.Language;
import suivi.recommendation.boundary.BulkCard;
import suivi.recommendation.boundary.BulkDesk;
import suivi.recommendation.boundary.BulkLine;
import suivi.recommendation.boundary.BulkWanted;
import suivi.recommendation.boundary.Codebook;
import suivi.recommendation.boundary.NewLink;
import suivi.recommendation.boundary.RecommendationCard.Term;
import suivi.recommendation.entity.BulkAct;
import suivi.recommendation.entity.ObligationLink.Relation;
import suivi.recommendation.entity.TermKind;
import suivi.web.Frame;
import suivi.web.Refused;

/**
 * Doing the same to many records: chosen in the list, shown first, done, and undone. What is chosen is in the address, so
 * that going back loses nothing.
 */
@Named("bulkPage")
@RequestScoped
public class BulkPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private BulkDesk desk;

    @Inject
    private Codebook codebook;

    @Inject
    private Frame frame;

    private BulkAct.Kind kind;

    private BulkCard done;

    private List<BulkLine> summary = List.of();

    private List<String> left = List.of();

    private boolean asked;

    @PostConstruct
    void open() {
        frame.requireSignedIn();
        String id = Filters.given(request, "done");
        done = id == null ? null : desk.get(id);
        kind = Reader.constant("kind", request.getParameter("kind"), BulkAct.Kind.class, null);
        if (kind != null && !getReferences().isEmpty()) {
            look();
        }
    }

    private void look() {
        try {
            summary = desk.summary(wanted());
            asked = true;
        } catch (BusinessException e) {
            Refused.show(e, frame.getLanguage());
        }
    }

    private BulkWanted wanted() {
        Map<String, String> institutions = new HashMap<>();
        for (Language language : Language.values()) {
            String name = Filters.given(request, "institution-" + language.code());
            if (name != null) {
                institutions.put(language.code(), name);
            }
        }
        String reason = Filters.given(request, "reason");
        NewLink link = new NewLink(
                Filters.given(request, "provision"),
                null,
                Relation.SERVES,
                reason == null ? Map.of() : Map.of(frame.getLanguage().code(), reason));
        return new BulkWanted(getReferences(), kind, Filters.given(request, "theme"), institutions, link);
    }

    public void apply() throws IOException {
        try {
            Faces.redirect("recommendations/bulk?done=%s", desk.apply(wanted()));
        } catch (BusinessException e) {
            Refused.show(e, frame.getLanguage());
        }
    }

    public void undo() {
        try {
            left = desk.undo(done.id());
            done = desk.get(done.id());
        } catch (BusinessException e) {
            Refused.show(e, frame.getLanguage());
        }
    }

    /** Those that were chosen in the list, in its order. */
    public List<String> getReferences() {
        return Stream.ofNullable(request.getParameterValues("ref"))
                .flatMap(Arrays::stream)
                .distinct()
                .toList();
    }

    public String asked(String name) {
        return Filters.given(request, name);
    }

    public boolean isAsked() {
        return asked;
    }

    public List<BulkLine> getSummary() {
        return summary;
    }

    /** To how many it can be done. */
    public long getPossible() {
        return summary.stream().filter(line -> line.refused() == null).count();
    }

    public BulkCard getDone() {
        return done;
    }

    /** What an undo left as it is. */
    public List<String> getLeft() {
        return left;
    }

    public BulkAct.Kind getKind() {
        return kind;
    }

    public List<BulkAct.Kind> getKinds() {
        return List.of(BulkAct.Kind.values());
    }

    /** What the chosen act names: a theme, an institution or a provision. */
    public String getTerm() {
        return switch (kind) {
            case THEME -> asked("theme");
            case INSTITUTION -> asked("institution-" + frame.getLanguage().code());
            case LINK -> asked("provision");
            case SEND, PUBLISH -> null;
        };
    }

    public List<Term> getThemes() {
        return codebook.offered(TermKind.THEME, frame.getLanguage());
    }

    /** What is done, in a sentence. */
    public String said(BulkAct.Kind what, String term) {
        String named = codebook.themes(frame.getLanguage()).stream()
                .filter(theme -> theme.id().equals(term))
                .findFirst()
                .map(Term::name)
                .orElse(term);
        return words("bulk.does.", what.name(), named == null ? "" : named);
    }

    public String refusal(BulkLine line) {
        return words("bulk.refused.", line.refused());
    }

    private String words(String prefix, String word, Object... args) {
        return new Texts(frame.getLanguage()).get(prefix + word, args);
    }
}
