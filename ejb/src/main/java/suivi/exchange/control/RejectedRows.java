package suivi.exchange.control;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import suivi.exchange.boundary.RowLine.Reason;
import suivi.exchange.boundary.Verdict;
import suivi.exchange.entity.Import;
import suivi.exchange.format.Format;
import suivi.exchange.format.ImportedRow;
import suivi.exchange.format.RawRow;
import suivi.exchange.format.RecommendationFile;
import suivi.exchange.format.ReferenceCountryNames;
import suivi.exchange.format.SuiviColumn;

/**
 * Hands the rejected rows of an import back in the format in which they came, those of a Word document in our own, with
 * what is wrong in one more column that every reader passes over. The file is read once more, as a stream.
 */
@ApplicationScoped
public class RejectedRows {

    static final String PROBLEM = "_problem";

    private static final String BEYOND = "#";

    /** @param sentence in which a reason is told */
    private record Source(Import from, Path file, Function<Reason, String> sentence) {}

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    /** Where nobody has sentences: by its code, as a program reads it. */
    public static String coded(Reason reason) {
        return reason.code() + reason.args().stream().collect(joining(", ", " (", ")"));
    }

    /** Without a dot. */
    public static String extension(Format format) {
        return switch (format) {
            case UHRI_XLSX -> "xlsx";
            case UHRI_JSON -> "json";
            case UPR_INFO_CSV, OHCHR_MATRIX, SUIVI_CSV -> "csv";
        };
    }

    /** @param sentence in which a reason is told */
    public void write(Import from, Path file, Function<Reason, String> sentence, OutputStream out) {
        Source source = new Source(from, file, sentence);
        switch (from.format()) {
            case UHRI_XLSX -> table(source, new Workbook(out, "Sheet1"));
            case UHRI_JSON -> json(source, out);
            case UPR_INFO_CSV, SUIVI_CSV -> table(source, new CsvTable(out));
            case OHCHR_MATRIX -> matrix(source, new CsvTable(out));
        }
    }

    private void table(Source source, TableWriter table) {
        List<String> headings = new ArrayList<>();
        each(source, (row, problem) -> {
            for (RawRow raw : row.rows()) {
                if (headings.isEmpty()) {
                    raw.cells().keySet().stream()
                            .filter(name -> !name.startsWith(BEYOND) && !name.equals(PROBLEM))
                            .forEach(headings::add);
                    List<String> first = new ArrayList<>(headings);
                    first.add(PROBLEM);
                    table.row(first);
                }
                List<String> cells = new ArrayList<>();
                headings.forEach(heading -> cells.add(raw.cell(heading)));
                cells.add(problem + cut(source, raw, headings, table.longest()));
                raw.cells().keySet().stream()
                        .filter(name -> name.startsWith(BEYOND))
                        .forEach(name -> cells.add(raw.cell(name)));
                table.row(cells);
            }
        });
        table.end();
    }

    /** What is said of cells that are longer than the table takes. */
    private static String cut(Source source, RawRow raw, List<String> headings, int longest) {
        return headings.stream()
                .filter(heading -> raw.cell(heading).length() > longest)
                .map(heading -> "; " + heading + ": "
                        + source.sentence().apply(Notices.because(heading, Notices.CUT, Integer.toString(longest))))
                .collect(joining());
    }

    private void json(Source source, OutputStream out) {
        try (JsonGenerator json = Json.createGenerator(new StaysOpen(out))) {
            json.writeStartArray();
            each(source, (row, problem) -> row.rows().forEach(raw -> {
                json.writeStartObject();
                raw.cells().forEach((key, values) -> {
                    if (key.equals(PROBLEM)) {
                        return;
                    }
                    if (values.isEmpty()) {
                        json.writeNull(key);
                    } else if (values.size() == 1) {
                        json.write(key, values.get(0));
                    } else {
                        json.writeStartArray(key);
                        values.forEach(json::write);
                        json.writeEnd();
                    }
                });
                json.write(PROBLEM, problem).writeEnd();
            }));
            json.writeEnd();
        }
    }

    /** What could be read of it, in our own columns. */
    private void matrix(Source source, TableWriter table) {
        List<String> headings = new ArrayList<>(
                Arrays.stream(SuiviColumn.values()).map(SuiviColumn::heading).toList());
        headings.add(PROBLEM);
        table.row(headings);
        each(source, (row, problem) -> {
            List<String> cells = new ArrayList<>(Arrays.stream(SuiviColumn.values())
                    .map(column -> cell(row, column))
                    .toList());
            cells.add(problem);
            table.row(cells);
        });
        table.end();
    }

    private static String cell(ImportedRow row, SuiviColumn column) {
        ImportedRow.Document document = row.document();
        return switch (column) {
            case SYMBOL -> document.symbol();
            case PARAGRAPH -> row.paragraph();
            case COUNTRY -> bars(row.countries());
            case BODY -> document.body();
            case ADOPTED ->
                document.adopted() == null ? null : document.adopted().toString();
            case SESSION -> document.session();
            case CYCLE -> document.cycle() == null ? null : document.cycle().toString();
            case LANGUAGE -> document.language();
            case TEXT -> row.text();
            case THEMES -> bars(row.labels().themes());
            case GROUPS -> bars(row.labels().groups());
            case SDGS -> bars(row.labels().sdgs());
            case POSITION -> row.review().positionAsWritten();
            case RECOMMENDING_STATES -> bars(row.review().statesAsWritten());
            case STATE -> "PUBLISHED";
            case REFERENCE, KIND, TYPE, PRIORITY, DUE, EXTERNAL_ID, FICTITIOUS -> null;
        };
    }

    private static String bars(List<String> values) {
        return values == null ? null : String.join("|", values);
    }

    /** Hands out the rejected rows in the order of the file, each with what is wrong with it. */
    private void each(Source source, BiConsumer<ImportedRow, String> taker) {
        Set<Integer> rejected = new HashSet<>(entities.createQuery(
                        "select r.number from ImportRow r where r.importId = :id and r.verdict = :verdict",
                        Integer.class)
                .setParameter("id", source.from().id())
                .setParameter("verdict", Verdict.REJECTED)
                .getResultList());
        List<ImportedRow> held = new ArrayList<>();
        new RecommendationFile(source.file(), source.from().format())
                .read(source.from().given(), new ReferenceCountryNames(), row -> {
                    if (rejected.contains(row.number())) {
                        held.add(row);
                        if (held.size() == ImportJob.STEP) {
                            tell(source, held, taker);
                        }
                    }
                });
        tell(source, held, taker);
    }

    private void tell(Source source, List<ImportedRow> rows, BiConsumer<ImportedRow, String> taker) {
        if (rows.isEmpty()) {
            return;
        }
        Map<Integer, String> reasons = entities.createQuery(
                        "select r.number, r.reasons from ImportRow r where r.importId = :id and r.number in :numbers",
                        Object[].class)
                .setParameter("id", source.from().id())
                .setParameter("numbers", rows.stream().map(ImportedRow::number).toList())
                .getResultStream()
                .collect(toMap(row -> (Integer) row[0], row -> String.valueOf(row[1])));
        rows.forEach(row -> taker.accept(
                row,
                Compact.reasons(reasons.get(row.number())).stream()
                        .map(reason -> (reason.column().isEmpty() ? "" : reason.column() + ": ")
                                + source.sentence().apply(reason))
                        .collect(joining("; "))));
        rows.clear();
    }

    /** The stream belongs to whoever gave it. */
    static final class StaysOpen extends FilterOutputStream {

        StaysOpen(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
