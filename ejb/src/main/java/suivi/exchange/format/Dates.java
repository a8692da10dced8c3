package suivi.exchange.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as these files write it: a serial of a spreadsheet, ISO 8601 with or without a time, or day/month/year. The
 * day is taken as written; a time of day and an offset do not move it.
 */
final class Dates {

    /** Day 0 of a spreadsheet, such that 1 March 1900 is 61 as it is there. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    /** No document of the United Nations is older. */
    private static final LocalDate EARLIEST = LocalDate.of(1945, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private static final Pattern SERIAL = Pattern.compile("(\\d{1,6})(?:\\.\\d+)?");

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}.*");

    private static final int ISO_DAY = 10;

    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4})");

    private static final int MONTHS = 12;

    private Dates() {}

    /** Null where nothing is written, and with a fault where what is written is no date. */
    static LocalDate read(RowDraft draft, String field, String column, String written) {
        if (written == null) {
            return null;
        }
        try {
            LocalDate date = parse(draft, field, written);
            if (date != null && !date.isBefore(EARLIEST) && date.isBefore(LATEST)) {
                return date;
            }
        } catch (DateTimeException e) {
            // Falls through to the fault: 30 February looks like a date and is none.
        }
        draft.fault(column, Problem.DATE, written);
        return null;
    }

    private static LocalDate parse(RowDraft draft, String field, String written) {
        Matcher serial = SERIAL.matcher(written);
        if (serial.matches()) {
            return SERIAL_ZERO.plusDays(Integer.parseInt(serial.group(1)));
        }
        if (ISO.matcher(written).matches()) {
            return written.length() == ISO_DAY
                    ? LocalDate.parse(written)
                    : LocalDate.from(DateTimeFormatter.ISO_DATE_TIME.parse(written.replace(' ', 'T')));
        }
        Matcher parts = DAY_MONTH_YEAR.matcher(written);
        if (!parts.matches()) {
            return null;
        }
        int day = Integer.parseInt(parts.group(1));
        int month = Integer.parseInt(parts.group(2));
        LocalDate date = LocalDate.of(Integer.parseInt(parts.group(3)), month, day);
        if (day <= MONTHS && day != month) {
            draft.inferred(field, date.toString(), Inference.From.DAY_BEFORE_MONTH, written);
        }
        return date;
    }
}
