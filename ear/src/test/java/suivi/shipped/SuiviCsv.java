package suivi.shipped;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A file in Suivi's own columns, of fictitious recommendations of a document that no other test has. */
public final class SuiviCsv {

    private final String symbol =
            "DEMO/OUTSIDE/" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);

    private final List<Map<String, String>> rows = new ArrayList<>();

    /** One more, in Liechtenstein, on which no other test counts. */
    public SuiviCsv with(String paragraph, String text) {
        return with(paragraph, text, Map.of());
    }

    public SuiviCsv with(String paragraph, String text, Map<String, String> other) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("symbol", symbol);
        row.put("paragraph", paragraph);
        row.put("country", "LIE");
        row.put("body", "CEDAW");
        row.put("adopted", "2020-02-20");
        row.put("language", "en");
        row.put("text", text);
        row.put("state", "PUBLISHED");
        row.put("due", "");
        row.put("external_id", "");
        row.put("fictitious", "yes");
        row.putAll(other);
        rows.add(row);
        return this;
    }

    public String symbol() {
        return symbol;
    }

    /** By which a paragraph of it is cited. */
    public String reference(String paragraph) {
        return symbol.replace('/', '-') + ":" + paragraph;
    }

    @Override
    public String toString() {
        return "\uFEFF" + String.join(",", rows.get(0).keySet()) + "\r\n"
                + rows.stream()
                        .map(row -> row.values().stream()
                                .map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"")
                                .collect(Collectors.joining(",")))
                        .collect(Collectors.joining("\r\n", "", "\r\n"));
    }
}
