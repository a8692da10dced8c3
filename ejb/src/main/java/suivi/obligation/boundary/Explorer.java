package suivi.obligation.boundary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An instrument with all its provisions, in their order. */
public record Explorer(InstrumentLine instrument, List<ProvisionLine> provisions) {

    public Explorer {
        provisions = List.copyOf(provisions);
    }

    /** The provisions by the id of what they stand in; those at the top under the empty key. */
    public Map<String, List<ProvisionLine>> byParent() {
        return provisions.stream()
                .collect(groupingBy(line -> line.parent() == null ? "" : line.parent(), LinkedHashMap::new, toList()));
    }
}
