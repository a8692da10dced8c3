package suivi.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.function.BooleanSupplier;
import suivi.access.control.Delays;
import suivi.access.control.Delays.Attempt;
import suivi.access.control.SecondFactors;
import suivi.access.control.Sessions;
import suivi.access.control.Viewers;
import suivi.access.entity.Person;
import suivi.access.entity.PersonSession;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Permission;
import suivi.foundation.Requires;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;

/** Her second factor: codes of an authenticator app, and recovery codes for the day on which she has lost it (A17). */
@Stateless
@Guarded
public class SecondFactorDesk {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Viewers viewers;

    @Inject
    private SecondFactors factors;

    @Inject
    private Sessions sessions;

    @Inject
    private Delays delays;

    @Inject
    private Ledger ledger;

    /**
     * How she stands.
     *
     * @param required whether her roles ask for one
     * @param skippable whether she may go on without it in this session, as the demonstration allows
     */
    public record State(boolean enrolled, boolean required, boolean skippable, long recoveryCodesLeft) {}

    /**
     * What goes into an app.
     *
     * @param key to be typed, in base 32
     * @param address the same as an address that an app reads from a picture
     */
    public record Enrolment(String key, String address) {
        @Override
        public String toString() {
            return "Enrolment";
        }
    }

    @Requires(Permission.USE_OWN_ACCOUNT)
    public State state() {
        String me = me().id();
        boolean required = factors.isRequiredOf(me);
        return new State(
                factors.isEnrolled(me), required, required && factors.isSkippable(), factors.recoveryCodesLeft(me));
    }

    /**
     * What she puts into her app. Nothing is kept of it before she confirms: whoever else knows her password and looks at
     * the same time sees another one.
     *
     * @param key that she was shown before, or null for a new one
     */
    @Requires(Permission.CHANGE_OWN_CREDENTIALS)
    public Enrolment begin(String key) {
        String secret = factors.isSecret(key) ? key : factors.newSecret();
        return new Enrolment(secret, factors.address(me(), secret));
    }

    /**
     * Confirms with a code that her app holds the key. Her other sessions end: they began without.
     *
     * @return her recovery codes, shown this once
     */
    @Requires(Permission.CHANGE_OWN_CREDENTIALS)
    public List<String> confirm(String key, String code) {
        Person me = me();
        if (factors.isEnrolled(me.id())) {
            throw BusinessException.conflict("second-factor-held");
        }
        guessing(me, () -> factors.isSecret(key) && factors.enrol(me, key, code));
        sessions.endAll(me, session());
        viewers.forget();
        record("access.enrol-second-factor", me);
        return factors.newRecoveryCodes(me.id());
    }

    /** Ten new recovery codes in place of the old ones, for a code of her app. */
    @Requires(Permission.CHANGE_OWN_CREDENTIALS)
    public List<String> renewRecoveryCodes(String code) {
        Person me = me();
        guessing(me, () -> factors.accept(me.id(), code));
        record("access.renew-recovery-codes", me);
        return factors.newRecoveryCodes(me.id());
    }

    /** She has none any more; where her roles ask for one she may do nothing until she has another. */
    @Requires(Permission.CHANGE_OWN_CREDENTIALS)
    public void remove(String code) {
        Person me = me();
        guessing(me, () -> factors.accept(me.id(), code));
        factors.forget(me.id());
        viewers.forget();
        record("access.remove-second-factor", me);
    }

    /** Goes on without in this session. Refused anywhere but in the demonstration. */
    @Requires(Permission.CHANGE_OWN_CREDENTIALS)
    public void skip() {
        Person me = me();
        PersonSession here = sessions.find(session()).orElse(null);
        if (!factors.isSkippable() || here == null) {
            throw BusinessException.notAllowed("second-factor");
        }
        here.skipSecondFactor();
        entities.flush();
        viewers.forget();
        record("access.skip-second-factor", me);
    }

    /** For somebody who lost her app and her recovery codes: an administrator takes it away, and her sessions end. */
    @Requires(Permission.ADMINISTER)
    public void takeAway(String person) {
        Person hers = person == null ? null : entities.find(Person.class, person);
        if (hers == null) {
            throw BusinessException.notFound("person", String.valueOf(person));
        }
        factors.forget(hers.id());
        sessions.endAll(hers, null);
        ledger.record(Act.of(me().id(), "access.take-away-second-factor", "person", hers.id()));
    }

    /** A wrong code is slowed like a wrong password (A4). */
    private void guessing(Person me, BooleanSupplier isRight) {
        String account = SecondFactors.class.getSimpleName() + " " + me.id();
        Attempt attempt = delays.attempt(account, "own account of " + me.id());
        if (!attempt.left().isZero()) {
            throw BusinessException.tooMany(attempt.left());
        }
        if (!isRight.getAsBoolean()) {
            throw BusinessException.invalid("code", "second-factor.code");
        }
        delays.succeeded(account, "own account of " + me.id(), attempt);
    }

    private void record(String act, Person me) {
        ledger.record(Act.of(me.id(), act, "person", me.id()));
    }

    private String session() {
        return viewers.session().orElse(null);
    }

    private Person me() {
        return entities.find(Person.class, viewers.current().personId());
    }
}
