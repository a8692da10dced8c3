package suivi.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import suivi.access.entity.ApiToken;
import suivi.access.entity.Person;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;

/** Finds the person behind a password or a token. Every attempt with a password is in the ledger (A2). */
@ApplicationScoped
public class SignIn {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Passwords passwords;

    @Inject
    private Delays delays;

    @Inject
    private Ledger ledger;

    /** How long until this attempt may be made; zero for now. One that comes too soon counts against its address (A4). */
    @Transactional
    public Duration admit(String email, String address) {
        Duration wait = delays.wait(email, address);
        if (!wait.isZero()) {
            delays.tooSoon(address);
            refuse(null, "access.sign-in-too-soon");
        }
        return wait;
    }

    /** The person's id; empty when the two do not belong together, or the attempt comes too soon (A4, A5). */
    @Transactional
    public Optional<String> byPassword(SignInCredential typed) {
        if (!admit(typed.email(), typed.address()).isZero()) {
            return Optional.empty();
        }
        Person person = find(typed.email()).orElse(null);
        boolean right = passwords.matches(typed.password(), person == null ? null : person.passwordHash());
        if (!right || !person.isActive()) {
            delays.failed(typed.email(), typed.address());
            return refuse(person, "access.sign-in-fail");
        }
        delays.succeeded(typed.email());
        ledger.record(Act.of(person.id(), "access.sign-in", "person", person.id()));
        return Optional.of(person.id());
    }

    /** The id of the person as whom this token acts; empty when it is unknown, expired or revoked (A7). */
    @Transactional
    public Optional<String> byToken(String token) {
        return entities.createQuery("select t from ApiToken t where t.digest = :digest", ApiToken.class)
                .setParameter("digest", Tokens.digest(token))
                .getResultStream()
                .findFirst()
                .filter(found -> found.isUsableAt(clock.instant()))
                .map(found -> found.person().id());
    }

    private Optional<Person> find(String email) {
        return entities.createNamedQuery("Person.byEmail", Person.class)
                .setParameter("email", Person.normal(email))
                .getResultStream()
                .findFirst();
    }

    /** What was typed is not recorded: people type passwords into the wrong field. */
    private Optional<String> refuse(Person person, String act) {
        ledger.record(Act.of(null, act, "person", person == null ? "unknown" : person.id()));
        return Optional.empty();
    }
}
