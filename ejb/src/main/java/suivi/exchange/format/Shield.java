package suivi.exchange.format;

import java.util.regex.Pattern;

/**
 * Keeps a spreadsheet from taking a cell of a CSV for a formula: an apostrophe before the sign with which one begins,
 * also after what some countries' spreadsheets take for the end of a cell. One that stands there already gets another, so
 * that taking one off gives back what was there.
 */
public final class Shield {

    private static final String BEGINS = "(?<![^;\\t\\r\\n])";

    private static final String FORMULA = "(?='*[=+\\-@\\t\\r])";

    private static final Pattern OPEN = Pattern.compile(BEGINS + FORMULA);

    private static final Pattern SHIELDED = Pattern.compile(BEGINS + "'" + FORMULA);

    private Shield() {}

    public static String before(String cell) {
        return cell == null ? null : OPEN.matcher(cell).replaceAll("'");
    }

    static String off(String cell) {
        return SHIELDED.matcher(cell).replaceAll("");
    }
}
