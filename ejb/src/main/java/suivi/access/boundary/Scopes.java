package suivi.access.boundary;

import jakarta.persistence.EntityManager;
import java.util.Locale;
import java.util.Set;
import suivi.access.entity.Organisation;
import suivi.access.entity.Role;
import suivi.foundation.BusinessException;
import suivi.foundation.Scope;

/** Reads the scope in which a role is to be granted (A10). */
final class Scopes {

    /** ISO 3166-1 alpha-3: every country, also one that Suivi holds nothing of yet. */
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    /** The bodies that monitor the two treaties Suivi follows. */
    private static final Set<String> COMMITTEES = Set.of("CEDAW", "CMW");

    private Scopes() {}

    static boolean isCountry(String iso3) {
        return COUNTRIES.contains(iso3);
    }

    /** The scope that this key names for that role; refused where it does not belong to it. */
    static Scope of(Role role, String key, EntityManager entities) {
        return of(role, key, "", entities);
    }

    /** @param which of several is asked for: what stands after "role" and "scope" in the names of the fields */
    static Scope of(Role role, String key, String which, EntityManager entities) {
        if (role == null) {
            throw BusinessException.invalid("role" + which, "role.missing");
        }
        boolean fits = key != null
                && switch (role.scopeKind()) {
                    case EVERYWHERE -> Scope.EVERYWHERE.key().equals(key);
                    case COUNTRY -> COUNTRIES.contains(key);
                    case ORGANISATION -> entities.find(Organisation.class, key) != null;
                    case COMMITTEE -> COMMITTEES.contains(key);
                };
        if (!fits) {
            throw BusinessException.invalid(
                    "scope" + which, "role.scope." + role.scopeKind().name().toLowerCase(Locale.ROOT));
        }
        return new Scope(role.scopeKind(), key);
    }
}
