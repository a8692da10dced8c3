package suivi.exchange.format;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What an annotation of the Universal Human Rights Index means, whichever of its exports it stands in. */
final class UhriRows {

    /** Its full exports are in English; the text of a document may be, rarely, in its own language. */
    static final List<Inference> WHOLE_FILE = List.of(new Inference("language", "en", Inference.From.FORMAT, "UHRI"));

    private final Reading reading;

    UhriRows(Reading reading) {
        this.reading = reading;
    }

    /** @param text as it is to be read, which in JSON is not as it is written */
    RowDraft draft(RawRow row, Map<UhriField, String> columns, String text) {
        RowDraft draft = reading.draft(row);
        Cells cells = new Cells(draft, columns);
        draft.keyColumn = cells.column(UhriField.ID);
        draft.externalId = cells.single(UhriField.ID);
        draft.symbol = cells.single(UhriField.SYMBOL);
        draft.text(cells.column(UhriField.TEXT), draft.faulty(cells.column(UhriField.TEXT)) ? null : text);
        paragraph(draft);
        draft.body(cells.column(UhriField.BODY), cells.single(UhriField.BODY));
        draft.countries(cells.column(UhriField.COUNTRIES), cells.list(UhriField.COUNTRIES));
        draft.labels = new ImportedRow.Labels(
                null,
                cells.listIfThere(UhriField.THEMES),
                cells.listIfThere(UhriField.GROUPS),
                cells.list(UhriField.SDGS),
                null);
        draft.adopted = Dates.read(draft, "adopted", cells.column(UhriField.ADOPTED), cells.single(UhriField.ADOPTED));
        review(draft, cells);
        annotation(draft, cells);
        return draft;
    }

    private static void paragraph(RowDraft draft) {
        if (draft.text != null) {
            Paragraphs.atStart(draft.text).ifPresent(number -> {
                draft.paragraph = number;
                draft.inferred("paragraph", number, Inference.From.START_OF_TEXT, number);
            });
        }
    }

    private static void review(RowDraft draft, Cells cells) {
        String cycle = cells.single(UhriField.CYCLE);
        if (cycle != null) {
            String digits = cycle.replaceAll("\\D", "");
            if (digits.length() == 1) {
                draft.cycle = Integer.valueOf(digits);
            } else {
                draft.fault(cells.column(UhriField.CYCLE), Problem.NUMBER, cycle);
            }
        }
        draft.session(cells.single(UhriField.SESSION));
        draft.states(cells.column(UhriField.STATES), cells.listIfThere(UhriField.STATES));
        Upr.position(draft, cells.column(UhriField.POSITION), cells.list(UhriField.POSITION));
    }

    private void annotation(RowDraft draft, Cells cells) {
        String written = cells.single(UhriField.TYPE);
        switch (written == null ? "" : written.toLowerCase(Locale.ROOT)) {
            case "" -> draft.annotation = Annotation.NOT_SAID;
            case "recommendations", "recommendation" -> draft.annotation = Annotation.RECOMMENDATION;
            case "concerns/observations" -> draft.annotation = Annotation.CONCERN;
            case "others" -> draft.annotation = Annotation.OTHER;
            default -> draft.fault(cells.column(UhriField.TYPE), Problem.ANNOTATION, written);
        }
        if (!reading.given().kinds().contains(draft.annotation)) {
            draft.skip = new Skip(Skip.Why.NO_RECOMMENDATION, written == null ? "" : written);
        }
    }

    /** The cells of a row by what they say. */
    private record Cells(RowDraft draft, Map<UhriField, String> columns) {

        /** As the file calls it, or as the workbook would where this row has no such key. */
        String column(UhriField field) {
            return columns.getOrDefault(field, field.heading());
        }

        List<String> list(UhriField field) {
            String column = column(field);
            return draft.faulty(column)
                    ? List.of()
                    : Lists.dashed(draft.rows.get(0).cells().getOrDefault(column, List.of()));
        }

        /** Null where the row has no such key. */
        List<String> listIfThere(UhriField field) {
            return columns.containsKey(field) ? list(field) : null;
        }

        String single(UhriField field) {
            List<String> values = list(field);
            return values.isEmpty() ? null : String.join(" ", values);
        }
    }
}
