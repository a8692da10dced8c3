package suivi.access.boundary;

import java.time.Instant;
import java.util.List;
import suivi.access.entity.Organisation;
import suivi.access.entity.Person;
import suivi.access.entity.Role;
import suivi.foundation.Scope;

/** A person with what she holds. Tokens are listed for herself only; for others the list is empty. */
public record Account(
        String id,
        String name,
        String email,
        String organisation,
        String organisationId,
        boolean active,
        List<HeldRole> roles,
        List<Token> tokens) {

    /** @param id of the grant, by which it is revoked */
    public record HeldRole(String id, Role role, Scope.Kind scopeKind, String scopeKey) {}

    /** An API token without its secret. */
    public record Token(String id, String name, Instant createdAt, Instant expiresAt) {}

    static Account of(Person person, List<HeldRole> roles, List<Token> tokens) {
        Organisation worksFor = person.organisation();
        return new Account(
                person.id(),
                person.name(),
                person.email(),
                worksFor == null ? null : worksFor.name(),
                worksFor == null ? null : worksFor.id(),
                person.isActive(),
                roles,
                tokens);
    }

    public Account {
        roles = List.copyOf(roles);
        tokens = List.copyOf(tokens);
    }
}
