package suivi.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import suivi.access.control.Accounts;
import suivi.access.control.Invitations;
import suivi.access.entity.Invitation;
import suivi.access.entity.Person;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Public;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;

/** Where somebody who was invited comes in: the link in her hands is all that she needs, and serves once (A15). */
@Stateless
@Guarded
public class JoinDesk {

    @Inject
    private Clock clock;

    @Inject
    private Accounts accounts;

    @Inject
    private Invitations invitations;

    @Inject
    private Ledger ledger;

    /** Who is invited by the link with this secret; empty where it opens nothing, whatever the reason. */
    @Public
    public Optional<Invited> invited(String secret) {
        return invitations.open(secret).map(found -> new Invited(found.name(), found.email()));
    }

    /** Makes her account with the password that she chose, and grants what she was invited for. */
    @Public
    public void join(String secret, String password) {
        Invitation found =
                invitations.open(secret).orElseThrow(() -> BusinessException.notFound("invitation-link", ""));
        String inviter = found.invitedBy().id();
        Person joined = accounts.add(inviter, found.email(), found.name(), password, found.organisation());
        invitations.rolesOf(found).forEach(role -> accounts.grant(inviter, joined, role.role(), role.scope()));
        found.accepted(joined, clock.instant());
        ledger.record(Act.of(joined.id(), "access.accept-invitation", "invitation", found.id()));
    }

    /** Whoever holds the link. */
    public record Invited(String name, String email) {}
}
