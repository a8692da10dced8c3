package suivi.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import suivi.access.control.Accounts;
import suivi.access.control.Credentials;
import suivi.access.control.Delays;
import suivi.access.control.Delays.Attempt;
import suivi.access.control.Letters;
import suivi.access.control.Passwords;
import suivi.access.control.Tokens;
import suivi.access.entity.PasswordReset;
import suivi.access.entity.Person;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Language;
import suivi.foundation.Public;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;
import suivi.mail.control.Outbox;

/** Where somebody who forgot her password gets a new one, by a link in a letter (A16). */
@Stateless
@Guarded
public class ResetDesk {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Accounts accounts;

    @Inject
    private Passwords passwords;

    @Inject
    private Credentials credentials;

    @Inject
    private Delays delays;

    @Inject
    private Letters letters;

    @Inject
    private Outbox outbox;

    @Inject
    private Ledger ledger;

    /** Whether this installation sends letters at all. */
    @Public
    public boolean isOffered() {
        return outbox.isServed();
    }

    /**
     * Sends a link to that address if it is somebody's. Whether it is shows nowhere: as much is looked up and written
     * for an address that is nobody's (A5). Asking again and again must wait, longer each time (A4).
     *
     * @param address of the client
     */
    @Public
    public void ask(String email, String address, Language language) {
        if (email == null || email.isBlank()) {
            throw BusinessException.invalid("email", "email");
        }
        Attempt attempt = delays.attempt("new password for " + email, address);
        if (!attempt.left().isZero()) {
            ledger.recordRefusal(Act.of(null, "access.ask-reset-too-soon", "person", "unknown"));
            throw BusinessException.tooMany(attempt.left());
        }
        Person person = accounts.find(email).filter(Person::isActive).orElse(null);
        String secret = Tokens.linkSecret();
        entities.persist(new PasswordReset(person, Tokens.digest(secret), clock.instant()));
        letters.reset(
                person == null ? null : person.email(),
                letters.link("reset", secret),
                PasswordReset.OPEN_FOR,
                language);
        ledger.record(Act.of(null, "access.ask-reset", "person", person == null ? "unknown" : person.id()));
    }

    /** Whether the link with this secret still opens something. */
    @Public
    public boolean isOpen(String secret) {
        return open(secret).isPresent();
    }

    /** Gives her the password that she chose. It ends her sessions and her tokens (A12), and her other links. */
    @Public
    public void reset(String secret, String password) {
        PasswordReset found = open(secret).orElseThrow(() -> BusinessException.notFound("reset-link", ""));
        Person person = found.person();
        var faults = passwords.faults("password", password, person.email(), person.name());
        if (!faults.isEmpty()) {
            throw BusinessException.invalid(faults);
        }
        credentials.change(person, password, null);
        ledger.record(Act.of(person.id(), "access.reset-password", "person", person.id()));
    }

    /** Locked, so that it serves once. */
    private Optional<PasswordReset> open(String secret) {
        Instant now = clock.instant();
        return entities.createQuery("select r from PasswordReset r where r.digest = :digest", PasswordReset.class)
                .setParameter("digest", Tokens.digest(secret == null ? "" : secret))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .filter(found -> found.isOpenAt(now));
    }
}
