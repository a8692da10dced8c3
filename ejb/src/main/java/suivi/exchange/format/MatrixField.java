package suivi.exchange.format;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The columns of a thematic list. Editions differ in which there are and how they are called. */
enum MatrixField {
    TEXT,
    POSITION,
    THEMES,
    GROUPS,
    SDGS,
    STATES;

    /** By the words that every edition has used for it. */
    static Optional<MatrixField> find(String heading) {
        String name = heading.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith("recommendation")) {
            return Optional.of(TEXT);
        }
        if (name.startsWith("recommending")) {
            return Optional.of(STATES);
        }
        if (name.startsWith("position")) {
            return Optional.of(POSITION);
        }
        if (name.contains("theme")) {
            return Optional.of(THEMES);
        }
        if (name.startsWith("groups") || name.contains("affected persons")) {
            return Optional.of(GROUPS);
        }
        if (name.contains("sdg") || name.contains("sustainable development goal")) {
            return Optional.of(SDGS);
        }
        return Optional.empty();
    }

    /** A row of headings names the recommendation and its position; else there are none. */
    static Map<MatrixField, String> columns(Collection<String> headings) {
        Map<MatrixField, String> columns = new EnumMap<>(MatrixField.class);
        for (String heading : headings) {
            find(heading).ifPresent(field -> columns.putIfAbsent(field, heading));
        }
        return columns.containsKey(TEXT) && columns.containsKey(POSITION) ? columns : Map.of();
    }
}
