package suivi.access.boundary;

import static java.util.stream.Collectors.toMap;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import suivi.foundation.Guarded;
import suivi.foundation.Permission;
import suivi.foundation.Requires;

/** Whose id it is. A record of work keeps the ids of people; this is how the name comes beside one. */
@Stateless
@Guarded
public class Names {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    /** The names of those of these that are people, whether they are active or have left; by id. */
    @Requires(Permission.USE_OWN_ACCOUNT)
    public Map<String, String> of(Collection<String> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("select p.id, p.name from Person p where p.id in :people", Object[].class)
                .setParameter("people", people)
                .getResultStream()
                .collect(toMap(row -> (String) row[0], row -> (String) row[1]));
    }
}
