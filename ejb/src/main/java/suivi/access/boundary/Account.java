package suivi.access.boundary;

import java.time.Instant;
import java.util.List;
import suivi.access.entity.Role;
import suivi.foundation.Scope;

/** A person with what she holds. Tokens are listed for herself only; for others the list is empty. */
public record Account(
        String id,
        String name,
        String email,
        String organisation,
        boolean active,
        List<HeldRole> roles,
        List<Token> tokens) {

    /** @param id of the grant, by which it is revoked */
    public record HeldRole(String id, Role role, Scope.Kind scopeKind, String scopeKey) {}

    /** An API token without its secret. */
    public record Token(String id, String name, Instant createdAt, Instant expiresAt) {}

    public Account {
        roles = List.copyOf(roles);
        tokens = List.copyOf(tokens);
    }
}
