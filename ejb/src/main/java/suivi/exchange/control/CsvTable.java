package suivi.exchange.control;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** RFC 4180 in UTF-8, with the mark by which spreadsheets tell that it is. */
final class CsvTable implements TableWriter {

    /** Signs with which a spreadsheet begins a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private final CSVPrinter printer;

    CsvTable(OutputStream out) {
        try {
            BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write('\uFEFF');
            printer = new CSVPrinter(writer, CSVFormat.RFC4180);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void row(List<String> cells) {
        try {
            printer.printRecord(cells.stream().map(CsvTable::shielded).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Our reader takes the apostrophe off again. */
    static String shielded(String cell) {
        return cell == null || cell.isEmpty() || FORMULA.indexOf(cell.charAt(0)) < 0 ? cell : "'" + cell;
    }

    @Override
    public void end() {
        try {
            printer.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
