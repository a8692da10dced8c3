package suivi.recommendation.boundary;

import java.util.Map;
import java.util.stream.Collectors;
import suivi.recommendation.entity.Body;

/**
 * A term as it is to be.
 *
 * @param id of a new one; made of its first label where it is null. It stays for good.
 * @param labels by language
 * @param country of a new institution, ISO 3166-1 alpha-3
 * @param followUpMonths of a body; null for none
 * @param body what kind of body a new one is
 */
public record TermWanted(
        String id, Map<String, String> labels, String country, Integer followUpMonths, Body.Kind body) {

    public TermWanted {
        id = id == null || id.isBlank() ? null : id.strip();
        labels = Map.copyOf(given(labels));
    }

    /** Blank says nothing. */
    private static Map<String, String> given(Map<String, String> labels) {
        return labels == null
                ? Map.of()
                : labels.entrySet().stream()
                        .filter(label ->
                                label.getValue() != null && !label.getValue().isBlank())
                        .collect(Collectors.toUnmodifiableMap(
                                Map.Entry::getKey, label -> label.getValue().strip()));
    }
}
