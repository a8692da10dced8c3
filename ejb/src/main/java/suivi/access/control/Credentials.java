package suivi.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import suivi.access.entity.ApiToken;
import suivi.access.entity.PasswordReset;
import suivi.access.entity.Person;

/** What lets a person in, and its end: with a new password everything ends that began under the old one (A12). */
@ApplicationScoped
public class Credentials {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Passwords passwords;

    @Inject
    private Sessions sessions;

    /**
     * Gives her this password, which was checked before.
     *
     * @param goesOn the session in which she gave it; null for none
     */
    public void change(Person person, String password, String goesOn) {
        person.changePassword(passwords.hash(password));
        sessions.endAll(person, goesOn);
        endTokens(person);
        Instant now = clock.instant();
        entities.createQuery(
                        "select r from PasswordReset r where r.person = :person and r.endedAt is null",
                        PasswordReset.class)
                .setParameter("person", person)
                .getResultStream()
                .forEach(reset -> reset.end(now));
    }

    public void endTokens(Person person) {
        Instant now = clock.instant();
        entities.createQuery(
                        "select t from ApiToken t where t.person = :person and t.revokedAt is null", ApiToken.class)
                .setParameter("person", person)
                .getResultStream()
                .forEach(token -> token.revoke(now));
    }

    /** No provider leads to her any more; its accounts may lead to others. */
    public void endBindings(Person person) {
        entities.createQuery("delete from OpenIdBinding b where b.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }
}
