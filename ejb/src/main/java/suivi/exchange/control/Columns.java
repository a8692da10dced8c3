package suivi.exchange.control;

import java.util.Locale;
import java.util.Map;
import suivi.exchange.format.ImportedRow;

/** What a file calls the column of which a row is told that something is wrong with it. */
enum Columns {
    COUNTRY("Countries Concerned", "To"),
    BODY("Reccomending Body", "To"),
    SYMBOL("Document Symbol", "Session"),
    PARAGRAPH("Text", "Text"),
    TEXT("Text", "Text"),
    ADOPTED("Document Publication Date", "Session"),
    SESSION("UPR Session", "Session"),
    EXTERNAL_ID("OHCHR Annotation Id", ""),
    STATE("", ""),
    KIND("", ""),
    LANGUAGE("", ""),
    FICTITIOUS("", "");

    private static final Map<String, String> KEYS_OF_JSON = Map.of(
            "COUNTRY", "Countries",
            "BODY", "Body",
            "SYMBOL", "Symbol",
            "ADOPTED", "PublicationDate",
            "SESSION", "UprSession",
            "EXTERNAL_ID", "AnnotationId");

    private final String uhri;

    private final String uprInfo;

    Columns(String uhri, String uprInfo) {
        this.uhri = uhri;
        this.uprInfo = uprInfo;
    }

    /** As this row's file has it; by our own name where it has none. */
    String in(ImportedRow row) {
        Map<String, ?> cells = row.rows().get(0).cells();
        String ours = name().toLowerCase(Locale.ROOT);
        for (String name : new String[] {
            uprInfo, uhri, uhri.replace("Reccom", "Recom"), KEYS_OF_JSON.getOrDefault(name(), ""), ours
        }) {
            for (String heading : cells.keySet()) {
                if (!name.isEmpty() && heading.equalsIgnoreCase(name)) {
                    return heading;
                }
            }
        }
        return ours;
    }
}
