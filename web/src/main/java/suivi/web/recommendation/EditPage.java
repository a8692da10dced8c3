package suivi.web.recommendation;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import suivi.door.Languages;
import suivi.foundation.BusinessException;
import suivi.foundation.Language;
import suivi.recommendation.boundary.Codebook;
import suivi.recommendation.boundary.Content;
import suivi.recommendation.boundary.Difference;
import suivi.recommendation.boundary.Drafting;
import suivi.recommendation.boundary.Hint;
import suivi.recommendation.boundary.RecommendationCard.Term;
import suivi.recommendation.boundary.RecordKey;
import suivi.recommendation.boundary.RecordingDesk;
import suivi.recommendation.boundary.Register;
import suivi.recommendation.boundary.Split;
import suivi.recommendation.boundary.Working;
import suivi.recommendation.entity.Kind;
import suivi.recommendation.entity.Measure;
import suivi.recommendation.entity.RecordState;
import suivi.recommendation.entity.Stage;
import suivi.recommendation.entity.TermKind;
import suivi.web.Refused;

/** Writing a recommendation, and bringing it on its way: to review, back, and before the public. */
@Named("editPage")
@ViewScoped
public class EditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String SAVED = "saved";

    @Inject
    @Param(pathIndex = 0)
    private String reference;

    @Inject
    private transient RecordingDesk desk;

    @Inject
    private transient Drafting drafting;

    @Inject
    private transient Register register;

    @Inject
    private transient Codebook codebook;

    @Inject
    private transient Clock clock;

    private transient Working working;

    private List<Difference> theirs = List.of();

    private String edition;

    private ContentForm form;

    private String reason;

    private LocalTime saved;

    @PostConstruct
    void open() {
        show(desk.working(key()));
        saved = time(Faces.getRequestParameter(SAVED));
    }

    /** What is no time was not written by this page, and is not shown. */
    private static LocalTime time(String written) {
        try {
            return written == null ? null : LocalTime.parse(written);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private RecordKey key() {
        return register.key(String.valueOf(reference));
    }

    private void show(Working current) {
        working = current;
        edition = current.edition();
        form = new ContentForm(current.content(), current.original());
    }

    /** Keeps what was written; where somebody else was faster, both versions stand side by side and neither is lost. */
    public void save() throws IOException {
        attempt(() -> desk.save(key(), edition, form.read()));
    }

    /** What the form does by itself while somebody writes; the page stays as it is. */
    public void keep() {
        if (isKeptByItself()) {
            done(() -> desk.save(key(), edition, form.read()));
        }
    }

    /** Mine, on top of what the other wrote. */
    public void keepMine() throws IOException {
        edition = getWorking().edition();
        theirs = List.of();
        save();
    }

    public void takeTheirs() {
        theirs = List.of();
        show(desk.working(key()));
    }

    public void send() throws IOException {
        attempt(() -> desk.send(key(), desk.save(key(), edition, form.read()).edition()));
    }

    public void sendBack() throws IOException {
        attempt(() -> desk.sendBack(key(), edition, reason));
    }

    public void publish() throws IOException {
        attempt(() -> desk.publish(key(), edition));
    }

    public void discard() throws IOException {
        boolean goes = !getWorking().record().isPublic();
        try {
            desk.discard(key(), edition);
            Faces.redirect(goes ? "recommendations/" : "recommendations/recommendation/%s", reference);
        } catch (BusinessException e) {
            refused(e);
        }
    }

    /** Then the page is opened anew, so that a reload sends nothing again. */
    private void attempt(Supplier<Working> act) throws IOException {
        if (done(act)) {
            Faces.redirect("recommendations/edit/%s?" + SAVED + "=%s", reference, saved);
        }
    }

    private boolean done(Supplier<Working> act) {
        try {
            show(act.get());
            saved = LocalTime.now(clock.withZone(ZoneOffset.UTC)).truncatedTo(ChronoUnit.SECONDS);
            return true;
        } catch (BusinessException e) {
            refused(e);
            return false;
        }
    }

    private void refused(BusinessException refusal) {
        saved = null;
        working = desk.working(key());
        if (refusal.kind() == BusinessException.Kind.STALE) {
            theirs = drafting.differences(working.content(), form.read());
        }
        Refused.show(refusal, language());
    }

    /** Splits the original at its letters. */
    public void split() {
        Content content = form.read();
        String original = getWorking().original();
        try {
            Split split = drafting.split(content.texts().get(original));
            form.become(original, split);
            for (Language other : Language.values()) {
                String text = content.texts().get(other.code());
                if (!other.code().equals(original) && text != null) {
                    Split same = drafting.split(text);
                    if (same.points().size() == split.points().size()) {
                        form.become(other.code(), same);
                    }
                }
            }
        } catch (BusinessException e) {
            refused(e);
        }
    }

    public void addPoint() {
        form.addPoint();
    }

    public void remove(ContentForm.PointForm point) {
        form.remove(point);
    }

    public Working getWorking() {
        if (working == null) {
            working = desk.working(key());
        }
        return working;
    }

    /** A draft keeps itself; what is public or in review is written into on purpose only. */
    public boolean isKeptByItself() {
        return getWorking().state() == RecordState.DRAFT;
    }

    public boolean isInReview() {
        return getWorking().state() == RecordState.IN_REVIEW;
    }

    /** Whether something is written that is not published. */
    public boolean isOpen() {
        return isKeptByItself() || isInReview();
    }

    /** What the other wrote (before) and what I wrote (after), where both did; else empty. */
    public List<Difference> getTheirs() {
        return theirs;
    }

    public Set<Hint> getHints() {
        Content content = form.read();
        return content.texts().isEmpty() ? Set.of() : drafting.hints(content);
    }

    public ContentForm getForm() {
        return form;
    }

    public String getReference() {
        return reference;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    /** When the form was kept, in UTC; null before. */
    public LocalTime getSaved() {
        return saved;
    }

    /** Those that are offered, and those that it has although they are retired (R20). */
    public List<Term> getThemes() {
        return choices(codebook.offered(TermKind.THEME, language()), codebook.themes(language()), Content::themes);
    }

    public List<Term> getGroups() {
        return choices(codebook.offered(TermKind.GROUP, language()), codebook.groups(language()), Content::groups);
    }

    private List<Term> choices(List<Term> offered, List<Term> all, Function<Content, Set<String>> had) {
        Set<String> held = had.apply(getWorking().content());
        return all.stream()
                .filter(term -> held.contains(term.id()) || offered.contains(term))
                .toList();
    }

    /** The names of institutions of its country in that language. */
    public List<String> institutions(String language) {
        return Language.find(language)
                .map(known -> codebook.institutions(key().country(), known))
                .orElse(List.of());
    }

    public List<Kind> getKinds() {
        return List.of(Kind.values());
    }

    public List<Measure> getMeasures() {
        return List.of(Measure.values());
    }

    public List<Stage> getStages() {
        return List.of(Stage.values());
    }

    private static Language language() {
        return Languages.of(Faces.getRequest());
    }
}
