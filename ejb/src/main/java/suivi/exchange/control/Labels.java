package suivi.exchange.control;

import java.util.List;
import java.util.Map;

/**
 * The names of what a record names by its key.
 *
 * @param countries by ISO 3166-1 alpha-3
 */
public record Labels(Map<String, String> themes, Map<String, String> groups, Map<String, String> countries) {

    public Labels {
        themes = Map.copyOf(themes);
        groups = Map.copyOf(groups);
        countries = Map.copyOf(countries);
    }

    static List<String> of(List<String> keys, Map<String, String> names) {
        return keys.stream().map(key -> names.getOrDefault(key, key)).toList();
    }
}
