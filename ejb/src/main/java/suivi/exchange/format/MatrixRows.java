package suivi.exchange.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What a row of OHCHR's thematic list means. */
final class MatrixRows {

    static final Pattern NUMBERED = Pattern.compile("^(\\d{1,3}(?:\\.\\d{1,3}){0,9}+)\\.?\\s+(\\S.*)", Pattern.DOTALL);

    private static final String BODY = "UPR";

    private static final Pattern TITLE = Pattern.compile(
            "UPR of ([^(\\n]+?)\\s*\\((\\d)\\w* Cycle\\s*\\p{Pd}\\s*(\\d{1,2})\\w* Session\\)",
            Pattern.CASE_INSENSITIVE);

    private static final String SOURCE = "source of position:";

    private static final String GROUPS = "groups of persons";

    /** The addendum in which a State answers, to the report that has the recommendations. */
    private static final Pattern REPORT = Pattern.compile("^(A/HRC/\\d+/\\d+)(?:/Add\\.\\d+)?\\b");

    private final Reading reading;
    private String country;
    private String session;
    private Integer cycle;

    MatrixRows(Reading reading) {
        this.reading = reading;
    }

    /** State, cycle and session, which hold for all rows. */
    List<Inference> title(String title) {
        List<Inference> inferences = new ArrayList<>();
        inferences.add(new Inference("body", BODY, Inference.From.FORMAT, "OHCHR"));
        inferences.add(new Inference("language", "en", Inference.From.FORMAT, "OHCHR"));
        Matcher found = TITLE.matcher(title);
        if (found.find()) {
            Optional<String> named = reading.names().find(found.group(1));
            named.ifPresent(code -> {
                country = code;
                inferences.add(new Inference("country", code, Inference.From.PAGE_HEADER, found.group(1)));
            });
            cycle = Integer.valueOf(found.group(2));
            session = found.group(3);
            inferences.add(new Inference("cycle", found.group(2), Inference.From.PAGE_HEADER, found.group()));
            inferences.add(new Inference("session", session, Inference.From.PAGE_HEADER, found.group()));
        }
        return inferences;
    }

    RowDraft draft(RawRow row, Map<MatrixField, String> columns, String cluster) {
        RowDraft draft = reading.draft(row);
        String textColumn = columns.get(MatrixField.TEXT);
        draft.body = BODY;
        draft.cycle = cycle;
        draft.session = session;
        draft.countryColumn = textColumn;
        draft.countries = country == null ? List.of() : List.of(country);
        text(draft, textColumn);
        states(draft, columns.get(MatrixField.STATES));
        symbol(draft);
        String position = columns.get(MatrixField.POSITION);
        String written = draft.value(position);
        Upr.position(draft, position, written == null ? List.of() : Lists.split(written, "\\n"));
        labels(draft, columns, cluster);
        return draft;
    }

    /** Number, text and, in a line of its own, where the State said its position. */
    private static void text(RowDraft draft, String column) {
        String cell = draft.value(column);
        draft.text(column, null);
        if (cell == null) {
            return;
        }
        draft.positionSource = cell.lines()
                .filter(MatrixRows::isSource)
                .map(line -> line.substring(SOURCE.length()).strip())
                .findFirst()
                .orElse(null);
        String rest = cell.lines().filter(line -> !isSource(line)).collect(Collectors.joining("\n"));
        Matcher numbered = NUMBERED.matcher(rest);
        if (numbered.matches()) {
            draft.paragraph = numbered.group(1);
            draft.text(column, numbered.group(2).strip());
        } else {
            draft.fault(column, Problem.ROW_SHAPE, rest.substring(0, Math.min(80, rest.length())));
        }
    }

    private void states(RowDraft draft, String column) {
        if (column != null) {
            String written = draft.value(column);
            draft.states(column, written == null ? List.of() : NamedStates.split(written, reading.names()));
        } else if (draft.text != null) {
            List<String> named = NamedStates.atEnd(draft.text, reading.names());
            draft.states(draft.textColumn, named.isEmpty() ? null : named);
        }
    }

    private void symbol(RowDraft draft) {
        if (reading.given().symbol() == null && draft.positionSource != null) {
            Matcher report = REPORT.matcher(draft.positionSource);
            if (report.find()) {
                draft.symbol = report.group(1);
                draft.inferred("symbol", draft.symbol, Inference.From.POSITION_SOURCE, draft.positionSource);
            }
        }
    }

    /** Groups stand in a column of their own or below a line of that name among the themes. */
    private static void labels(RowDraft draft, Map<MatrixField, String> columns, String cluster) {
        String themes = written(draft, columns.get(MatrixField.THEMES));
        int groupsAt = themes.toLowerCase(Locale.ROOT).indexOf(GROUPS);
        String groups = written(draft, columns.get(MatrixField.GROUPS));
        if (groupsAt >= 0) {
            int end = themes.indexOf('\n', groupsAt);
            groups = end < 0 ? groups : themes.substring(end) + "\n" + groups;
            themes = themes.substring(0, groupsAt);
        }
        boolean saysGroups = groupsAt >= 0 || columns.containsKey(MatrixField.GROUPS);
        draft.labels = new ImportedRow.Labels(
                cluster.isEmpty() ? null : cluster,
                columns.containsKey(MatrixField.THEMES) ? Lists.dashed(List.of(themes)) : null,
                saysGroups ? Lists.dashed(List.of(groups)) : null,
                Lists.dashed(List.of(written(draft, columns.get(MatrixField.SDGS)))),
                null);
    }

    private static String written(RowDraft draft, String column) {
        return Optional.ofNullable(draft.value(column)).orElse("");
    }

    private static boolean isSource(String line) {
        return line.toLowerCase(Locale.ROOT).startsWith(SOURCE);
    }
}
