package suivi.web.exchange;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import suivi.door.Reader;
import suivi.door.Texts;
import suivi.exchange.boundary.ImportCard;
import suivi.exchange.boundary.ImportDesk;
import suivi.exchange.boundary.ImportState;
import suivi.exchange.boundary.RowLine;
import suivi.exchange.boundary.Verdict;
import suivi.foundation.BusinessException;
import suivi.foundation.Page;
import suivi.web.Frame;
import suivi.web.Refused;

/** One import: what will happen row by row, its confirmation, its progress, what came of it. */
@Named("importPage")
@RequestScoped
public class ImportPage {

    private static final int SIZE = 50;

    @Inject
    @Param(pathIndex = 0)
    private String id;

    @Inject
    private HttpServletRequest request;

    @Inject
    private ImportDesk desk;

    @Inject
    private Frame frame;

    private ImportCard card;

    private Verdict verdict;

    private Page<RowLine> page;

    @PostConstruct
    void open() {
        card = desk.get(String.valueOf(id));
        verdict = Reader.constant("verdict", request.getParameter("verdict"), Verdict.class, null);
        page = desk.rows(id, verdict, Reader.number("page", request.getParameter("page"), 0), SIZE);
    }

    public void confirm() throws IOException {
        attempt(() -> desk.confirm(id), here());
    }

    public void again() throws IOException {
        attempt(() -> desk.again(id), here());
    }

    /** What was not confirmed is gone then; one that is being recorded stops, and stays to be looked at. */
    public void discard() throws IOException {
        attempt(() -> desk.discard(id), card.line().state() == ImportState.IMPORTING ? here() : "exchange/");
    }

    private String here() {
        return "exchange/import/" + id;
    }

    private void attempt(Runnable act, String next) throws IOException {
        try {
            act.run();
            Faces.redirect(next);
        } catch (BusinessException e) {
            Refused.show(e, frame.getLanguage());
            card = desk.get(id);
        }
    }

    public ImportCard getCard() {
        return card;
    }

    /** How many recommendations a confirmation would record or change. */
    public long getToRecord() {
        return card.previewed().added() + card.previewed().changed();
    }

    /** Whether something still happens; then the page looks again by itself. */
    public boolean isRunning() {
        return card.line().state().isRunning();
    }

    /** How the rows were judged, or, once they are recorded, what became of them. */
    public ImportCard.Counts getCounts() {
        return card.confirmed() == null ? card.previewed() : card.recorded();
    }

    public List<Verdict> getVerdicts() {
        return Arrays.asList(Verdict.values());
    }

    public Verdict getVerdict() {
        return verdict;
    }

    public Page<RowLine> getPage() {
        return page;
    }

    public long getPages() {
        return Math.max(1, (page.total() + SIZE - 1) / SIZE);
    }

    /** The rows of one verdict; of all where it is null. */
    public String rows(Verdict wanted, int number) {
        String narrowed = wanted == null ? "" : "verdict=" + wanted.name().toLowerCase(Locale.ROOT) + "&";
        return "?" + narrowed + "page=" + number;
    }

    /** Why a file or a row is not taken. */
    public String reason(String code, List<String> args) {
        return new Texts(frame.getLanguage()).get("error." + code, args.toArray());
    }

    /** Why rows are not taken, without what differs between them. */
    public String reason(String code) {
        return reason(code, List.of("…", "…", "…")).replace("….", "…");
    }

    /** What was inferred or left out, and from what. */
    public String inferred(RowLine.Inferred inferred) {
        return new Texts(frame.getLanguage())
                .get(inferred.code(), inferred.field(), inferred.value(), inferred.written());
    }

    /** What was inferred in many rows. */
    public String inferred(ImportCard.Grouped grouped) {
        return new Texts(frame.getLanguage()).get(grouped.code(), grouped.column(), "…", "…");
    }

    public String rows(RowLine row) {
        return row.rows().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
