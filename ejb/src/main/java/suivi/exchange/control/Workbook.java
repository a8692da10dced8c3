package suivi.exchange.control;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Worksheet;

/** An XLSX workbook whose cells are of the type text, but for days; written as it comes. */
final class Workbook implements TableWriter {

    /** Characters that Excel takes in a cell; with more it refuses the workbook. */
    private static final int LONGEST = 32_767;

    /** Rows that are held before they are written. */
    private static final int HELD = 100;

    private final org.dhatim.fastexcel.Workbook workbook;

    private Worksheet sheet;

    private int row;

    Workbook(OutputStream out, String firstSheet) {
        workbook = new org.dhatim.fastexcel.Workbook(out, "Suivi", "1.0");
        sheet = workbook.newWorksheet(firstSheet);
    }

    /** What follows is in a sheet of its own. */
    void sheet(String name) {
        try {
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sheet = workbook.newWorksheet(name);
        row = 0;
    }

    @Override
    public void row(List<String> cells) {
        mixed(cells);
    }

    /** Cells that are texts, or days, which a spreadsheet keeps as numbers. */
    void mixed(List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Object cell = cells.get(column);
            if (cell instanceof LocalDate day) {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-mm-dd").set();
            } else if (cell != null && !cell.toString().isEmpty()) {
                sheet.inlineString(row, column, cut(cell.toString()));
            }
        }
        row++;
        if (row % HELD == 0) {
            try {
                sheet.flush();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static String cut(String cell) {
        return cell.length() <= LONGEST ? cell : cell.substring(0, LONGEST);
    }

    @Override
    public int longest() {
        return LONGEST;
    }

    @Override
    public void end() {
        try {
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
