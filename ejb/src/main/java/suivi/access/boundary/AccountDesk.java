package suivi.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import suivi.access.boundary.Account.Token;
import suivi.access.control.Credentials;
import suivi.access.control.Delays;
import suivi.access.control.Delays.Attempt;
import suivi.access.control.Passwords;
import suivi.access.control.Sessions;
import suivi.access.control.Tokens;
import suivi.access.control.Viewers;
import suivi.access.entity.ApiToken;
import suivi.access.entity.Person;
import suivi.access.entity.PersonSession;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Permission;
import suivi.foundation.Requires;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;

/** What somebody does with her own account. */
@Stateless
@Guarded
public class AccountDesk {

    /** Days an API token may live, at most. */
    public static final int LONGEST_TOKEN = 366;

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Viewers viewers;

    @Inject
    private Clock clock;

    @Inject
    private Passwords passwords;

    @Inject
    private Credentials credentials;

    @Inject
    private Sessions sessions;

    @Inject
    private Delays delays;

    @Inject
    private Ledger ledger;

    /** Her name, her roles and the API tokens that work now. */
    @Requires(Permission.USE_OWN_ACCOUNT)
    public Account account() {
        Person me = me();
        return Account.of(me, HeldRoles.of(entities, List.of(me.id())).getOrDefault(me.id(), List.of()), tokens(me));
    }

    /**
     * Makes an API token that acts as her (A7). Refused to a token: a stolen one would outlive its own end. Refused also to
     * whoever must have a second factor and has none (A17).
     *
     * @param name what she will recognise it by, 1 to 100 characters
     * @param days how long it works, 1 to {@value #LONGEST_TOKEN}
     */
    @Requires(Permission.CHANGE_OWN_CREDENTIALS)
    public NewToken createToken(String name, int days) {
        if (viewers.current().awaitsFactor()) {
            throw BusinessException.notAllowed("second-factor");
        }
        if (name == null || name.isBlank() || name.length() > 100) {
            throw BusinessException.invalid("name", "name", "100");
        }
        if (days < 1 || days > LONGEST_TOKEN) {
            throw BusinessException.invalid("days", "token.days", Integer.toString(LONGEST_TOKEN));
        }
        Person me = me();
        Instant now = clock.instant();
        String secret = Tokens.secret();
        ApiToken token = new ApiToken(me, name, Tokens.digest(secret), now, now.plus(Duration.ofDays(days)));
        entities.persist(token);
        ledger.record(Act.of(me.id(), "access.create-token", "api-token", token.id()));
        return new NewToken(token.id(), secret, now.plus(Duration.ofDays(days)));
    }

    /** The token stops working with the next request. Somebody else's is not found. */
    @Requires(Permission.USE_OWN_ACCOUNT)
    public void revokeToken(String id) {
        Person me = me();
        ApiToken token = entities.find(ApiToken.class, id);
        if (token == null || !token.person().id().equals(me.id())) {
            throw BusinessException.notFound("token", id);
        }
        token.revoke(clock.instant());
        ledger.record(Act.of(me.id(), "access.revoke-token", "api-token", token.id()));
    }

    /**
     * Changes her password, which ends her tokens and her sessions (A12). The present one must be given, and guessing it
     * is slowed like signing in (A4).
     *
     * @return the stamp under which the session goes on in which she changed it
     */
    @Requires(Permission.CHANGE_OWN_CREDENTIALS)
    public String changePassword(String present, String next) {
        Person me = me();
        String session = "own account of " + me.id();
        Attempt attempt = delays.attempt(me.email(), session);
        if (!attempt.left().isZero()) {
            throw BusinessException.tooMany(attempt.left());
        }
        if (present == null || !passwords.matches(present, me.passwordHash())) {
            throw BusinessException.invalid("present", "password.wrong");
        }
        delays.succeeded(me.email(), session, attempt);
        var faults = passwords.faults("next", next, me.email(), me.name());
        if (!faults.isEmpty()) {
            throw BusinessException.invalid(faults);
        }
        credentials.change(me, next, viewers.session().orElse(null));
        ledger.record(Act.of(me.id(), "access.change-password", "person", me.id()));
        return me.stamp();
    }

    /** Where she is signed in, the newest first. A session that nobody used since the day before has run out. */
    @Requires(Permission.USE_OWN_ACCOUNT)
    public List<OpenSession> sessions() {
        String here = viewers.session().orElse("");
        return entities.createQuery("""
                        select s.id, s.startedAt, s.seenOn from PersonSession s
                        where s.person.id = :me and s.endedAt is null and s.seenOn >= :lately
                        order by s.startedAt desc""", Object[].class)
                .setParameter("me", viewers.current().personId())
                .setParameter("lately", LocalDate.now(clock).minusDays(1))
                .getResultStream()
                .map(row -> new OpenSession((String) row[0], (Instant) row[1], (LocalDate) row[2], here.equals(row[0])))
                .toList();
    }

    /** She is signed out there with its next request (A18). Somebody else's is not found. */
    @Requires(Permission.USE_OWN_ACCOUNT)
    public void endSession(String id) {
        Person me = me();
        PersonSession session = sessions.live(id, me.id()).orElseThrow(() -> BusinessException.notFound("session", id));
        session.end(clock.instant());
        ledger.record(Act.of(me.id(), "access.end-session", "person", me.id()));
    }

    /** She is signed out everywhere else. */
    @Requires(Permission.USE_OWN_ACCOUNT)
    public void endOtherSessions() {
        Person me = me();
        sessions.endAll(me, viewers.session().orElse(null));
        ledger.record(Act.of(me.id(), "access.end-other-sessions", "person", me.id()));
    }

    private Person me() {
        return entities.find(Person.class, viewers.current().personId());
    }

    private List<Token> tokens(Person me) {
        return entities.createQuery("""
                        select new suivi.access.boundary.Account.Token(t.id, t.name, t.createdAt, t.expiresAt)
                        from ApiToken t where t.person = :me and t.revokedAt is null and t.expiresAt > :now
                        order by t.createdAt desc""", Token.class)
                .setParameter("me", me)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    /** @param here whether it is the one in which she asks */
    public record OpenSession(String id, Instant startedAt, LocalDate seenOn, boolean here) {}

    /** @param secret the token itself: shown this once */
    public record NewToken(String id, String secret, Instant expiresAt) {
        @Override
        public String toString() {
            return "NewToken " + id;
        }
    }
}
