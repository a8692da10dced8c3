package suivi.access.boundary;

import java.time.Instant;
import java.util.List;
import suivi.access.boundary.Account.HeldRole;

/**
 * An invitation as an administrator sees it; its link is shown once, when it is made, and to nobody afterwards.
 *
 * @param invitedBy the name of whoever sent it, or took it over
 * @param roles which are granted when it is accepted; their ids serve for nothing
 */
public record InvitationLine(
        String id,
        String email,
        String name,
        String organisation,
        String invitedBy,
        Instant createdAt,
        Instant expiresAt,
        State state,
        List<HeldRole> roles) {

    public enum State {
        OPEN,
        ACCEPTED,
        REVOKED,
        EXPIRED
    }

    public InvitationLine {
        roles = List.copyOf(roles);
    }

    static State state(Instant endedAt, String acceptedBy, Instant expiresAt, Instant now) {
        if (acceptedBy != null) {
            return State.ACCEPTED;
        }
        if (endedAt != null) {
            return State.REVOKED;
        }
        return now.isBefore(expiresAt) ? State.OPEN : State.EXPIRED;
    }
}
