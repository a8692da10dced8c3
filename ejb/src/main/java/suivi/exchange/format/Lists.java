package suivi.exchange.format;

import java.util.ArrayList;
import java.util.List;

/** Values that share a cell. */
final class Lists {

    private static final String DASH = "- ";

    private Lists() {}

    /**
     * As the Index and OHCHR write them: one a line, a dash before each; a line without a dash among such that have one
     * goes on with the value before it. A dash alone says that there is none.
     */
    static List<String> dashed(List<String> cell) {
        List<String> lines =
                cell.stream().flatMap(String::lines).map(Blanks::trim).toList();
        boolean dashes = lines.stream().anyMatch(line -> line.startsWith(DASH));
        List<String> values = new ArrayList<>();
        for (String line : lines) {
            String value = undashed(line);
            if (value.isEmpty()) {
                continue;
            }
            if (dashes && !line.startsWith(DASH) && !values.isEmpty()) {
                values.set(values.size() - 1, values.get(values.size() - 1) + " " + value);
            } else {
                values.add(value);
            }
        }
        return values;
    }

    /** The only value of a cell, or null. */
    static String single(List<String> cell) {
        List<String> values = dashed(cell);
        return values.isEmpty() ? null : String.join(" ", values);
    }

    /** Separated by a sign that no value contains, blanks around it not counting. */
    static List<String> split(String cell, String separator) {
        return cell == null
                ? List.of()
                : List.of(cell.split(separator)).stream()
                        .map(Blanks::trim)
                        .filter(value -> !value.isEmpty())
                        .toList();
    }

    private static String undashed(String line) {
        if (line.equals("-")) {
            return "";
        }
        return line.startsWith(DASH) ? Blanks.trim(line.substring(DASH.length())) : line;
    }
}
