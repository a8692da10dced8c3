package suivi.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import suivi.access.boundary.Holding;
import suivi.access.entity.Person;

/** Open invitations go to whoever takes over, or their links would open nothing any more. */
@ApplicationScoped
public class InvitationsHeld implements Holding {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Invitations invitations;

    @Override
    public String name() {
        return "invitations";
    }

    @Override
    public long count(String person) {
        return invitations.openOf(entities.find(Person.class, person)).size();
    }

    @Override
    public void move(String from, String to) {
        Person taker = entities.find(Person.class, to);
        invitations.openOf(entities.find(Person.class, from)).forEach(invitation -> invitation.handTo(taker));
    }
}
