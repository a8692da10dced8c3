package suivi.exchange.format;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the Universal Human Rights Index says of an annotation: the heading in its workbook, which it misspells twice,
 * and the keys in its JSON and in copies of that with keys in snake case.
 */
enum UhriField {
    TEXT("Text"),
    COUNTRIES("Countries Concerned", "Countries"),
    BODY("Recommending Body", "Body"),
    SYMBOL("Document Symbol", "Symbol"),
    THEMES("Themes"),
    GROUPS("Affected Persons"),
    SDGS("Sdgs"),
    ADOPTED("Document Publication Date", "PublicationDate", "date"),
    STATES("UPR Recommending States", "UprRecommendingCountry"),
    POSITION("UPR Position", "UprPositions"),
    TYPE("Type", "AnnotationType"),
    ID("OHCHR Annotation Id", "AnnotationId", "_id"),
    SESSION("UPR Session", "UprSession"),
    REGIONS("Regions Concerned", "Regions"),
    RECOMMENDING_REGIONS("Recommending Regions", "UprRecommendingRegions"),
    PUBLISHED("Date of publication on UHRI", "PublicationDateOnUhri"),
    CYCLE("UPR Cycle");

    private static final Map<String, UhriField> BY_NAME = new HashMap<>();

    static {
        for (UhriField field : values()) {
            BY_NAME.put(key(field.heading), field);
            field.keys.forEach(key -> BY_NAME.put(key(key), field));
        }
    }

    private final String heading;
    private final List<String> keys;

    UhriField(String heading, String... keys) {
        this.heading = heading;
        this.keys = List.of(keys);
    }

    /** As the workbook should spell it. */
    String heading() {
        return heading;
    }

    /** Whether the workbook has a column for it; only the JSON has the cycle. */
    boolean inWorkbook() {
        return this != CYCLE;
    }

    static List<UhriField> ofWorkbook() {
        return Arrays.stream(values()).filter(UhriField::inWorkbook).toList();
    }

    static Optional<UhriField> find(String heading) {
        return Optional.ofNullable(BY_NAME.get(key(heading)));
    }

    /** Which column is which; the first wins where two have the same name. */
    static Map<UhriField, String> columns(Iterable<String> headings) {
        Map<UhriField, String> columns = new EnumMap<>(UhriField.class);
        for (String heading : headings) {
            find(heading).ifPresent(field -> columns.putIfAbsent(field, heading));
        }
        return columns;
    }

    /** An underscore before a name makes it another: {@code _type} is what a copy calls its own kind of record. */
    private static String key(String heading) {
        String letters = heading.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return (heading.startsWith("_") ? "_" : "") + letters.replace("reccomend", "recommend");
    }
}
