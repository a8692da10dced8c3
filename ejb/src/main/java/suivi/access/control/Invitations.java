package suivi.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import suivi.access.entity.Invitation;
import suivi.access.entity.InvitationRole;
import suivi.access.entity.Person;

/** The invitations that are open, and what becomes of one. */
@ApplicationScoped
public class Invitations {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Accounts accounts;

    /** Those to that address that may still be accepted. */
    public List<Invitation> openTo(String email) {
        return entities.createQuery(
                        "select i from Invitation i where i.email = :email and i.endedAt is null", Invitation.class)
                .setParameter("email", Person.normal(email))
                .getResultList();
    }

    /** Those of that person that may still be accepted. */
    public List<Invitation> openOf(Person person) {
        return entities.createQuery(
                        "select i from Invitation i where i.invitedBy = :person and i.endedAt is null"
                                + " and i.expiresAt > :now",
                        Invitation.class)
                .setParameter("person", person)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /**
     * The one whose link this secret is, while it is open and the address has no account; nobody else changes it until
     * this transaction ends, so that it serves once.
     */
    public Optional<Invitation> open(String secret) {
        return entities.createQuery("select i from Invitation i where i.digest = :digest", Invitation.class)
                .setParameter("digest", Tokens.digest(secret == null ? "" : secret))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .filter(found -> found.isOpenAt(clock.instant()))
                .filter(found -> accounts.find(found.email()).isEmpty());
    }

    public List<InvitationRole> rolesOf(Invitation invitation) {
        return entities.createQuery(
                        "select r from InvitationRole r where r.invitation = :invitation order by r.role, r.scopeKey",
                        InvitationRole.class)
                .setParameter("invitation", invitation)
                .getResultList();
    }
}
