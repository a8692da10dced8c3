package suivi.access.boundary;

import java.util.List;
import suivi.access.entity.Role;

/**
 * Whom an administrator asks in.
 *
 * @param organisation the id of one that is there, or null
 * @param roles which she is granted when she accepts
 */
public record NewInvitation(String email, String name, String organisation, List<WantedRole> roles) {

    /** @param scope a country's ISO 3166-1 alpha-3 code, an organisation's id, a committee's body, or {@code *} */
    public record WantedRole(Role role, String scope) {}

    public NewInvitation {
        roles = List.copyOf(roles);
    }
}
