package suivi.recommendation.control;

import jakarta.persistence.Query;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import suivi.foundation.Permission;
import suivi.foundation.Scope;
import suivi.foundation.Viewer;
import suivi.recommendation.entity.RecordState;

/**
 * Which recommendations a viewer may see (R2), as a condition of a query. Every list, count, facet, suggestion, snippet
 * and export of recommendations is narrowed by it, and there is no other place that decides.
 *
 * @param countries in which she also sees what is not public; empty for the public
 * @param everywhere whether that holds for all countries
 */
public record Visibility(Set<String> countries, boolean everywhere) {

    private static final Visibility ALL = new Visibility(Set.of(), true);

    private static final Set<RecordState> PUBLIC = Set.of(RecordState.PUBLISHED, RecordState.ARCHIVED);

    /** The audience of what everybody sees. */
    private static final String EVERYBODY = "PUBLIC";

    public Visibility {
        countries = Set.copyOf(countries);
    }

    public static Visibility of(Viewer viewer) {
        Set<Scope> scopes = viewer.scopesOf(Permission.RECORD_RECOMMENDATION);
        if (scopes.contains(Scope.EVERYWHERE)) {
            return ALL;
        }
        return new Visibility(
                scopes.stream()
                        .filter(scope -> scope.kind() == Scope.Kind.COUNTRY)
                        .map(Scope::key)
                        .collect(Collectors.toSet()),
                false);
    }

    /** The condition on a recommendation of that name in JPQL; {@link #apply} gives it its parameters. */
    public String condition(String name) {
        if (everywhere) {
            return "1 = 1";
        }
        String published = name + ".state in :publicStates";
        return countries.isEmpty() ? published : "(" + published + " or " + name + ".country in :ownCountries)";
    }

    public <Q extends Query> Q apply(Q query) {
        if (everywhere) {
            return query;
        }
        query.setParameter("publicStates", PUBLIC);
        if (!countries.isEmpty()) {
            query.setParameter("ownCountries", countries);
        }
        return query;
    }

    /** Who sees a recommendation in that state, for an index: everybody, or those who record in its country. */
    public static String audience(RecordState state, String country) {
        return state.isPublic() ? EVERYBODY : country;
    }

    /** The {@link #audience audiences} whose records she sees; empty where she sees all there are. */
    public Set<String> audiences() {
        return everywhere
                ? Set.of()
                : Stream.concat(Stream.of(EVERYBODY), countries.stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether she sees anything that is not public. */
    public boolean seesMoreThanPublic() {
        return everywhere || !countries.isEmpty();
    }

    public boolean sees(RecordState state, String country) {
        return everywhere || state.isPublic() || countries.contains(country);
    }
}
