package suivi.exchange.format;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Cells separated by commas (RFC 4180), or by semicolons as spreadsheets write them where the comma is decimal.
 *
 * @param headings of the first line, as written, without surrounding blanks
 */
record CsvFile(TextFile text, char separator, List<String> headings) {

    /** The column of what is wrong with a row that was handed back; whoever reads the file passes over it. */
    static final String PROBLEM = "_problem";

    CsvFile {
        headings = List.copyOf(headings);
    }

    static CsvFile of(Path path) {
        TextFile text = TextFile.of(path);
        List<String> commas = headings(text, ',');
        List<String> semicolons = headings(text, ';');
        return semicolons.size() > commas.size() ? new CsvFile(text, ';', semicolons) : new CsvFile(text, ',', commas);
    }

    List<Inference> inferences() {
        List<Inference> inferences = new ArrayList<>(text.inferences());
        if (separator != ',') {
            inferences.add(new Inference("separator", String.valueOf(separator), Inference.From.SEPARATOR, ","));
        }
        return inferences;
    }

    /** Hands out the rows below the headings; those that are blank are left out but counted in the numbers. */
    void rows(Consumer<RawRow> each) {
        AtomicInteger number = new AtomicInteger();
        try (CSVParser parser = parser(text, separator, number)) {
            for (CSVRecord row : parser) {
                int at = number.getAndIncrement();
                if (at > 0 && row.stream().anyMatch(cell -> !Blanks.isBlank(cell))) {
                    each.accept(new RawRow(at, cells(row)));
                }
            }
        } catch (IOException | UncheckedIOException e) {
            throw broken(e, number.get());
        }
    }

    /** A cell to the right of the last heading is kept under its number. */
    private Map<String, List<String>> cells(CSVRecord row) {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        for (int i = 0; i < Math.max(row.size(), headings.size()); i++) {
            String value = i < row.size() ? row.get(i) : "";
            if (headings.contains(PROBLEM)) {
                // We wrote the file, and shielded its cells.
                value = Shield.off(value);
            }
            if (i < headings.size()) {
                cells.put(headings.get(i), List.of(value));
            } else if (!Blanks.isBlank(value)) {
                cells.put(beyond(i), List.of(value));
            }
        }
        return cells;
    }

    /** What a cell is called that has no heading. */
    static String beyond(int index) {
        return "#" + (index + 1);
    }

    private static List<String> headings(TextFile text, char separator) {
        try (CSVParser parser = parser(text, separator, new AtomicInteger())) {
            var first = parser.iterator();
            return first.hasNext() ? first.next().stream().map(Blanks::trim).toList() : List.of();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    private static CSVParser parser(TextFile text, char separator, AtomicInteger row) throws IOException {
        Reader reader = new CellLimit(text.open(), CellLimit.csv(separator), row::get);
        return CSVFormat.RFC4180
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(true)
                .get()
                .parse(reader);
    }

    private static UnreadableFile broken(Exception e, int row) {
        String message = String.valueOf(e.getMessage());
        Problem problem = message.contains("EOF") ? Problem.FILE_CUT_OFF : Problem.FILE_SYNTAX;
        return new UnreadableFile(e, problem, Integer.toString(row));
    }
}
