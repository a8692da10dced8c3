package suivi.exchange.format;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Our own file. A heading that it does not know is refused, lest something that somebody wrote is lost in silence; one
 * that begins with an underscore is a remark, and passed over.
 */
final class SuiviCsvReader implements RowReader {

    /** With which a column begins that is for people: what is wrong with a row, where an export is from. */
    private static final String REMARK = "_";

    private static final String BAR = "\\|";

    private static final int LEAST = 3;

    private final Reading reading;
    private final Map<SuiviColumn, String> columns = new EnumMap<>(SuiviColumn.class);

    SuiviCsvReader(Reading reading) {
        this.reading = reading;
    }

    /** A text and at least two more of our columns; which one is wrong is said when it is read. */
    static boolean recognises(Collection<String> headings) {
        return headings.stream()
                        .filter(heading -> SuiviColumn.find(heading).isPresent())
                        .count()
                >= LEAST;
    }

    @Override
    public List<Inference> read(Path file, Consumer<RowDraft> each) {
        CsvFile csv = CsvFile.of(file);
        columns(csv.headings());
        csv.rows(row -> each.accept(draft(row)));
        return csv.inferences();
    }

    private void columns(List<String> headings) {
        for (String heading : headings) {
            if (heading.startsWith(REMARK)) {
                continue;
            }
            SuiviColumn column =
                    SuiviColumn.find(heading).orElseThrow(() -> new UnreadableFile(Problem.HEADING_UNKNOWN, heading));
            if (columns.put(column, heading) != null) {
                throw new UnreadableFile(Problem.HEADING_TWICE, heading);
            }
        }
        if (!columns.containsKey(SuiviColumn.TEXT)) {
            throw new UnreadableFile(Problem.HEADING_MISSING, SuiviColumn.TEXT.heading(), String.join(", ", headings));
        }
    }

    private RowDraft draft(RawRow row) {
        RowDraft draft = reading.draft(row);
        Cells cells = new Cells(draft, columns);
        shape(draft);
        draft.keyColumn = cells.column(SuiviColumn.EXTERNAL_ID);
        draft.externalId = cells.value(SuiviColumn.EXTERNAL_ID);
        draft.symbol = cells.value(SuiviColumn.SYMBOL);
        draft.paragraph = cells.value(SuiviColumn.PARAGRAPH);
        draft.text(cells.column(SuiviColumn.TEXT), cells.value(SuiviColumn.TEXT));
        draft.body(cells.column(SuiviColumn.BODY), cells.value(SuiviColumn.BODY));
        draft.countries(cells.column(SuiviColumn.COUNTRY), cells.list(SuiviColumn.COUNTRY));
        draft.adopted = cells.date(SuiviColumn.ADOPTED);
        draft.cycle = cells.number(SuiviColumn.CYCLE);
        draft.session(cells.value(SuiviColumn.SESSION));
        type(draft, cells.column(SuiviColumn.TYPE), cells.value(SuiviColumn.TYPE));
        language(draft, cells.value(SuiviColumn.LANGUAGE));
        draft.states(cells.column(SuiviColumn.RECOMMENDING_STATES), cells.listIfThere(SuiviColumn.RECOMMENDING_STATES));
        Upr.position(draft, cells.column(SuiviColumn.POSITION), cells.list(SuiviColumn.POSITION));
        draft.labels = new ImportedRow.Labels(
                null,
                cells.listIfThere(SuiviColumn.THEMES),
                cells.listIfThere(SuiviColumn.GROUPS),
                cells.list(SuiviColumn.SDGS),
                cells.listIfThere(SuiviColumn.KIND));
        draft.own = new ImportedRow.Own(
                cells.value(SuiviColumn.REFERENCE),
                cells.value(SuiviColumn.STATE),
                cells.yesOrNo(SuiviColumn.PRIORITY).orElse(null),
                cells.date(SuiviColumn.DUE),
                cells.yesOrNo(SuiviColumn.FICTITIOUS).orElse(null));
        return draft;
    }

    private static void shape(RowDraft draft) {
        draft.rows.get(0).cells().forEach((column, cell) -> {
            if (column.startsWith("#")) {
                String written = cell.get(0);
                draft.fault(column, Problem.ROW_SHAPE, written.substring(0, Math.min(80, written.length())));
            }
        });
    }

    private static void type(RowDraft draft, String column, String written) {
        switch (written == null ? "" : written.toLowerCase(Locale.ROOT)) {
            case "" -> draft.annotation = null;
            case "recommendation" -> draft.annotation = Annotation.RECOMMENDATION;
            case "concern" -> draft.annotation = Annotation.CONCERN;
            case "other" -> draft.annotation = Annotation.OTHER;
            default -> draft.fault(column, Problem.ANNOTATION, written);
        }
    }

    private static void language(RowDraft draft, String written) {
        if (written == null) {
            draft.inferred("language", draft.language, Inference.From.FORMAT, "");
        } else {
            draft.language = written.toLowerCase(Locale.ROOT);
        }
    }

    /** The cells of a row by what they say. */
    private record Cells(RowDraft draft, Map<SuiviColumn, String> columns) {

        String column(SuiviColumn column) {
            return columns.getOrDefault(column, column.heading());
        }

        String value(SuiviColumn column) {
            String value = draft.value(column(column));
            return value == null ? null : Shield.off(value);
        }

        List<String> list(SuiviColumn column) {
            return Lists.split(value(column), BAR);
        }

        /** Null where the file has no such column. */
        List<String> listIfThere(SuiviColumn column) {
            return columns.containsKey(column) ? list(column) : null;
        }

        LocalDate date(SuiviColumn column) {
            return Dates.read(draft, column.heading(), column(column), value(column));
        }

        Integer number(SuiviColumn column) {
            String written = value(column);
            if (written == null) {
                return null;
            }
            if (!written.matches("\\d{1,3}")) {
                draft.fault(column(column), Problem.NUMBER, written);
                return null;
            }
            return Integer.valueOf(written);
        }

        Optional<Boolean> yesOrNo(SuiviColumn column) {
            String written = value(column);
            if (written == null) {
                return Optional.empty();
            }
            switch (written.toLowerCase(Locale.ROOT)) {
                case "yes", "true", "1", "sí", "si" -> {
                    return Optional.of(true);
                }
                case "no", "false", "0" -> {
                    return Optional.of(false);
                }
                default -> {
                    draft.fault(column(column), Problem.YES_OR_NO, written);
                    return Optional.empty();
                }
            }
        }
    }
}
