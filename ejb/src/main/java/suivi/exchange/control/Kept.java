package suivi.exchange.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import suivi.exchange.boundary.RowLine.Inferred;
import suivi.exchange.format.ImportedRow;
import suivi.recommendation.control.Known;
import suivi.recommendation.entity.RecordState;

/** What a row says otherwise than the record and no import changes: told, so that nobody takes it for taken over (X12). */
final class Kept {

    private final List<Inferred> notices = new ArrayList<>();

    private Kept() {}

    /**
     * @param known null where it is new
     * @param reference which the record has or gets
     * @param cited the reference that the row gives, or null
     * @param symbol by which the document of the row is recorded, whatever the row calls it
     */
    static List<Inferred> of(Candidate candidate, Known known, String reference, String symbol, String cited) {
        Kept kept = new Kept();
        ImportedRow row = candidate.row();
        if (known != null) {
            kept.document(row.document(), known.fixed(), symbol);
            kept.note("paragraph", row.paragraph(), known.fixed().paragraph());
            kept.own(row, candidate.recording().state(), known.fixed());
        }
        if (cited != null && !cited.equals(reference)) {
            kept.notices.add(new Inferred("reference", reference, Notices.NO_REFERENCE, cited));
        }
        if (row.own() != ImportedRow.Own.NOTHING && !row.labels().sdgs().isEmpty()) {
            kept.notices.add(new Inferred(
                    "sdgs", "", Notices.NO_SDGS, String.join(", ", row.labels().sdgs())));
        }
        return kept.notices;
    }

    private void document(ImportedRow.Document document, Known.Fixed fixed, String symbol) {
        note("symbol", document.symbol() == null ? null : symbol, fixed.symbol());
        note("adopted", string(document.adopted()), string(fixed.adopted()));
    }

    /** What the files of others say of these is inferred, or written in other words. */
    private void own(ImportedRow row, RecordState state, Known.Fixed fixed) {
        if (row.own() == ImportedRow.Own.NOTHING) {
            return;
        }
        note(
                "state",
                row.own().state() == null ? null : state.name(),
                fixed.state().name());
        note("session", row.document().session(), fixed.session());
        note("cycle", Objects.toString(row.document().cycle(), null), fixed.cycle());
        note("fictitious", Objects.toString(row.own().fictitious(), null), Boolean.toString(fixed.fictitious()));
    }

    private static String string(LocalDate day) {
        return day == null ? null : day.toString();
    }

    private void note(String field, String written, String recorded) {
        if (written != null && !written.equals(recorded)) {
            notices.add(new Inferred(field, recorded == null ? "–" : recorded, Notices.KEPT, written));
        }
    }
}
