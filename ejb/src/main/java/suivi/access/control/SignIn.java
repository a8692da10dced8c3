package suivi.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import suivi.access.boundary.Caller;
import suivi.access.control.Delays.Attempt;
import suivi.access.entity.ApiToken;
import suivi.access.entity.Person;
import suivi.access.openid.OpenIdCredential;
import suivi.foundation.BusinessException;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;

/** Finds the person behind a password, a provider or a token. Every attempt to sign in is in the ledger (A2). */
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
    private SecondFactors factors;

    @Inject
    private Sessions sessions;

    @Inject
    private OpenIdBindings bindings;

    @Inject
    private Ledger ledger;

    /**
     * What somebody typed, as one attempt: it counts as failed until it proves right. One that comes too soon is
     * refused, and the refusal recorded (A4).
     */
    public SignInCredential attempt(String email, String password, String address) {
        Attempt attempt = delays.attempt(email, address);
        if (!attempt.left().isZero()) {
            ledger.recordRefusal(Act.of(null, "access.sign-in-too-soon", "person", "unknown"));
            throw BusinessException.tooMany(attempt.left());
        }
        return new SignInCredential(email, password, address, attempt);
    }

    /** The code that she typed after her password, as one attempt: guessing codes is slowed like guessing passwords. */
    public CodeCredential codeAttempt(String person, String stamp, String code, String address) {
        Attempt attempt = delays.attempt(codesOf(person), address);
        if (!attempt.left().isZero()) {
            ledger.recordRefusal(Act.of(null, "access.sign-in-too-soon", "person", person));
            throw BusinessException.tooMany(attempt.left());
        }
        return new CodeCredential(person, stamp, code, address, attempt);
    }

    /**
     * Empty when the two do not belong together; takes as long when there is no such account (A5). Whoever has a second
     * factor is not signed in by it: she must give a code yet (A17).
     */
    @Transactional
    public Optional<Caller> byPassword(SignInCredential typed) {
        Person person = find(typed.email()).orElse(null);
        boolean right = passwords.matches(typed.password(), person == null ? null : person.passwordHash());
        if (!right || !person.isActive()) {
            // What was typed is not recorded: people type passwords into the wrong field.
            String who = person == null ? "unknown" : person.id();
            ledger.record(Act.of(null, "access.sign-in-fail", "person", who));
            return Optional.empty();
        }
        delays.succeeded(typed.email(), typed.address(), typed.attempt());
        return Optional.of(beginOrAwait(person));
    }

    /**
     * Whoever a provider vouches for; empty where she is nobody here, for whatever reason. Her code is asked for all the
     * same: what the provider asked of her is not ours to know.
     */
    @Transactional
    public Optional<Caller> byOpenId(OpenIdCredential vouched) {
        Person person = bindings.whoIs(vouched).orElse(null);
        if (person == null || !person.isActive() || !bindings.isHers(person, vouched)) {
            ledger.record(Act.of(null, "access.sign-in-fail", "person", person == null ? "unknown" : person.id()));
            return Optional.empty();
        }
        return Optional.of(beginOrAwait(person));
    }

    /** Whoever typed the right password, and now a right code; empty where it is not, or her password has changed. */
    @Transactional
    public Optional<Caller> byCode(CodeCredential typed) {
        Person person = entities.find(Person.class, typed.person());
        boolean right = person != null
                && person.isActive()
                && person.stamp().equals(typed.stamp())
                && factors.accept(person.id(), typed.code());
        if (!right) {
            ledger.record(Act.of(null, "access.sign-in-fail", "person", typed.person()));
            return Optional.empty();
        }
        delays.succeeded(codesOf(person.id()), typed.address(), typed.attempt());
        return Optional.of(begin(person));
    }

    private Caller beginOrAwait(Person person) {
        if (!factors.isEnrolled(person.id())) {
            return begin(person);
        }
        ledger.record(Act.of(person.id(), "access.sign-in-awaits-code", "person", person.id()));
        return Caller.awaitingCode(person.id(), person.stamp());
    }

    private Caller begin(Person person) {
        ledger.record(Act.of(person.id(), "access.sign-in", "person", person.id()));
        return Caller.inSession(person.id(), person.stamp(), sessions.begin(person));
    }

    private static String codesOf(String person) {
        return "codes of " + person;
    }

    /**
     * Whoever signed in before; empty once she is not active any more, has another password, or ended it from elsewhere
     * (A6, A12, A18).
     */
    @Transactional
    public Optional<Caller> bySession(SessionCredential session) {
        return Optional.ofNullable(entities.find(Person.class, session.person()))
                .filter(person -> person.isActive() && person.stamp().equals(session.stamp()))
                .filter(person -> sessions.live(session.session(), person.id()).isPresent())
                .map(person -> Caller.inSession(person.id(), person.stamp(), session.session()));
    }

    /** The person as whom this token acts; empty when it is unknown, expired or revoked (A7). */
    @Transactional
    public Optional<Caller> byToken(String token) {
        return entities.createQuery("select t from ApiToken t where t.digest = :digest", ApiToken.class)
                .setParameter("digest", Tokens.digest(token))
                .getResultStream()
                .findFirst()
                .filter(found -> found.isUsableAt(clock.instant()))
                .map(found -> Caller.byToken(found.person().id()));
    }

    private Optional<Person> find(String email) {
        return entities.createNamedQuery("Person.byEmail", Person.class)
                .setParameter("email", Person.normal(email))
                .getResultStream()
                .findFirst();
    }
}
