package suivi.access.boundary;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import suivi.access.boundary.Account.HeldRole;
import suivi.access.entity.Role;
import suivi.foundation.Scope;

/** The roles that people hold now, read for all of them at once. */
final class HeldRoles {

    private HeldRoles() {}

    /** By person id; a person without a role is not in it. */
    static Map<String, List<HeldRole>> of(EntityManager entities, Collection<String> people) {
        if (people.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery("""
                        select g.person.id, g.id, g.role, g.scopeKind, g.scopeKey from RoleGrant g
                        where g.person.id in :people and g.revokedAt is null order by g.role, g.scopeKey""", Object[].class)
                .setParameter("people", people)
                .getResultStream()
                .collect(groupingBy(
                        row -> (String) row[0],
                        mapping(
                                row -> new HeldRole(
                                        (String) row[1], (Role) row[2], (Scope.Kind) row[3], (String) row[4]),
                                toList())));
    }
}
