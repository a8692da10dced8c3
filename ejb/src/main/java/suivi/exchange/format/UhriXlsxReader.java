package suivi.exchange.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/**
 * The first sheet of a workbook, row by row. The headings stand in its first row that is not blank, in any order; a row
 * with a formula is refused, since what a formula shows is not what it says. So is a workbook that counts its days from
 * 1904, whose dates would all be four years off.
 */
final class UhriXlsxReader implements RowReader {

    private final UhriRows rows;

    UhriXlsxReader(Reading reading) {
        this.rows = new UhriRows(reading);
    }

    @Override
    public List<Inference> read(Path file, Consumer<RowDraft> each) {
        Archive.requireModest(file, Limits.WORKBOOK);
        Sheets.requireModest(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile());
                Stream<Row> sheet = workbook.getFirstSheet().openStream()) {
            if (workbook.isDate1904()) {
                throw new UnreadableFile(Problem.FILE_DAMAGED, "date1904");
            }
            read(sheet.iterator(), each);
        } catch (ExcelReaderException e) {
            throw new UnreadableFile(e, Problem.FILE_DAMAGED, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return UhriRows.WHOLE_FILE;
    }

    private void read(Iterator<Row> sheet, Consumer<RowDraft> each) {
        Map<Integer, String> headings = null;
        Map<UhriField, String> columns = Map.of();
        int headingsAt = 0;
        while (sheet.hasNext()) {
            Row row = sheet.next();
            if (blank(row)) {
                continue;
            }
            if (headings == null) {
                headings = headings(row);
                columns = columns(headings);
                headingsAt = row.getRowNum();
            } else {
                each.accept(draft(row, row.getRowNum() - headingsAt, headings, columns));
            }
        }
        if (headings == null) {
            throw new UnreadableFile(Problem.FILE_EMPTY);
        }
    }

    private RowDraft draft(Row row, int number, Map<Integer, String> headings, Map<UhriField, String> columns) {
        Map<String, List<String>> cells = new LinkedHashMap<>();
        Map<String, String> formulas = new LinkedHashMap<>();
        headings.values().forEach(heading -> cells.put(heading, List.of()));
        for (Cell cell : row) {
            if (cell == null || Blanks.isBlank(text(cell)) && cell.getType() != CellType.FORMULA) {
                continue;
            }
            String heading = headings.getOrDefault(cell.getColumnIndex(), CsvFile.beyond(cell.getColumnIndex()));
            cells.put(heading, List.of(text(cell)));
            if (cell.getType() == CellType.FORMULA) {
                formulas.put(heading, String.valueOf(cell.getFormula()));
            }
        }
        RawRow raw = new RawRow(number, cells);
        RowDraft draft = rows.draft(raw, columns, text(raw, columns));
        formulas.forEach((heading, formula) -> draft.fault(heading, Problem.CELL_FORMULA, formula));
        return draft;
    }

    private static String text(RawRow raw, Map<UhriField, String> columns) {
        String text = Blanks.trim(raw.cell(columns.get(UhriField.TEXT)));
        return text.isEmpty() ? null : text;
    }

    private static Map<Integer, String> headings(Row row) {
        Map<Integer, String> headings = new TreeMap<>();
        for (Cell cell : row) {
            if (cell != null && !Blanks.isBlank(text(cell))) {
                String heading = Blanks.trim(text(cell));
                if (headings.containsValue(heading)) {
                    throw new UnreadableFile(Problem.HEADING_TWICE, heading);
                }
                headings.put(cell.getColumnIndex(), heading);
            }
        }
        return headings;
    }

    private static Map<UhriField, String> columns(Map<Integer, String> headings) {
        Map<UhriField, String> columns = UhriField.columns(headings.values());
        List<String> missing = new ArrayList<>();
        for (UhriField field : UhriField.ofWorkbook()) {
            if (!columns.containsKey(field)) {
                missing.add(field.heading());
            }
        }
        if (!missing.isEmpty()) {
            throw new UnreadableFile(
                    Problem.HEADING_MISSING, String.join(", ", missing), String.join(", ", headings.values()));
        }
        return columns;
    }

    private static boolean blank(Row row) {
        for (Cell cell : row) {
            if (cell != null && (cell.getType() == CellType.FORMULA || !Blanks.isBlank(text(cell)))) {
                return false;
            }
        }
        return true;
    }

    /** A number as it is stored, so that a date stays a serial; a formula by what it last showed. */
    private static String text(Cell cell) {
        String value = cell.getType() == CellType.STRING ? cell.getText() : cell.getRawValue();
        return value == null ? "" : value;
    }
}
