package suivi.exchange.format;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A row as read, complete, so that a rejected one can be handed back in its own format.
 *
 * @param number its place in the file, 1 for the first row of data or the first element of the array
 * @param cells by the column as the file calls it, in its order; an array of a JSON file is one value each
 */
public record RawRow(int number, Map<String, List<String>> cells) {

    public RawRow {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    }

    /** What stands in the cell, several values on a line each; empty where the row has no such column. */
    public String cell(String column) {
        return String.join("\n", cells.getOrDefault(column, List.of()));
    }
}
