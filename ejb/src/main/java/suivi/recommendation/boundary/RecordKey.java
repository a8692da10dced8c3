package suivi.recommendation.boundary;

import java.util.Set;
import suivi.foundation.Scope;
import suivi.foundation.Scoped;

/**
 * Which record, and where a call about it acts. {@link Register#key} gives it to whoever sees the record; a desk finds
 * nothing under a key whose country or body is not the record's.
 *
 * @param country ISO 3166-1 alpha-3
 * @param body whose committee's members it concerns
 */
public record RecordKey(String reference, String country, String body) implements Scoped {

    @Override
    public Set<Scope> scopes() {
        return Set.of(Scope.country(country), Scope.committee(body));
    }
}
