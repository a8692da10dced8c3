package suivi.exchange.format;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Our own columns, in the order in which they are written. Lists are separated by a vertical bar. */
public enum SuiviColumn {
    REFERENCE,
    SYMBOL,
    PARAGRAPH,
    /** By name or ISO 3166-1 alpha-3; several for a document on several States. */
    COUNTRY,
    BODY,
    /** ISO 8601. */
    ADOPTED,
    SESSION,
    CYCLE,
    LANGUAGE,
    TEXT,
    THEMES,
    GROUPS,
    SDGS,
    /** The kinds of measure that it asks for. */
    KIND,
    /** What the paragraph is: recommendation, which a new one is where nothing is said, concern or other. */
    TYPE,
    POSITION,
    RECOMMENDING_STATES,
    STATE,
    /** yes or no. */
    PRIORITY,
    /** ISO 8601. */
    DUE,
    EXTERNAL_ID,
    /** yes or no. */
    FICTITIOUS;

    /** Its heading. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whatever the case of the heading. */
    public static Optional<SuiviColumn> find(String heading) {
        return Arrays.stream(values())
                .filter(column -> column.name().equalsIgnoreCase(heading))
                .findFirst();
    }
}
