package suivi.web.obligation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import suivi.obligation.boundary.CountryLine;
import suivi.recommendation.boundary.ProvisionCount;

/**
 * How many published recommendations to a country hang on a provision.
 *
 * @param query of the list that shows them
 */
public record Hanging(String country, long count, String query) {

    /** By provision, then by the country's name; of one country only where it is given. */
    static Map<String, List<Hanging>> byProvision(
            List<ProvisionCount> counts, List<CountryLine> countries, CountryLine only) {
        Map<String, String> names = countries.stream().collect(toMap(CountryLine::iso3, CountryLine::name));
        return counts.stream()
                .filter(count -> only == null || only.iso3().equals(count.country()))
                .sorted(comparing(count -> names.get(count.country())))
                .collect(groupingBy(
                        ProvisionCount::provision, mapping(count -> of(count, names.get(count.country())), toList())));
    }

    private static Hanging of(ProvisionCount count, String country) {
        return new Hanging(
                country,
                count.recommendations(),
                "?country=" + count.country() + "&provision="
                        + URLEncoder.encode(count.provision(), StandardCharsets.UTF_8));
    }
}
