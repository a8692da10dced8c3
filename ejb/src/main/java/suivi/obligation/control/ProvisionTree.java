package suivi.obligation.control;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What stands in what.
 *
 * @param parents the id of what each provision stands in; null at the top
 */
public record ProvisionTree(Map<String, String> parents) {

    public ProvisionTree {
        // Not Map.copyOf, which takes no null.
        parents = Collections.unmodifiableMap(new HashMap<>(parents));
    }

    /** The provisions, what they stand in, and what lies in them (O8). */
    public List<String> touchedBy(Set<String> provisions) {
        Set<String> touched = new TreeSet<>();
        provisions.forEach(provision -> upwards(provision).forEach(touched::add));
        parents.keySet().stream()
                .filter(provision -> upwards(provision).anyMatch(provisions::contains))
                .forEach(touched::add);
        return List.copyOf(touched);
    }

    private Stream<String> upwards(String provision) {
        return Stream.iterate(provision, Objects::nonNull, parents::get);
    }
}
