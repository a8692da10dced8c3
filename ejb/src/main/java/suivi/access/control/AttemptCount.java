package suivi.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import suivi.access.control.Delays.Attempt;
import suivi.access.entity.Person;
import suivi.access.entity.SignInDelay;
import suivi.foundation.Digests;

/** Counts attempts, each in a transaction of its own, so that it counts whatever becomes of the call. */
@ApplicationScoped
public class AttemptCount {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "suivi.signin.free.account")
    private int freePerAccount;

    @Inject
    @ConfigProperty(name = "suivi.signin.free.address")
    private int freePerAddress;

    @Inject
    @ConfigProperty(name = "suivi.signin.longest")
    private Duration longest;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Attempt attempt(String email, String address) {
        // As the database keeps it, so that it can be compared with what is read back.
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        String account = account(email);
        String from = address(address);
        Map<String, SignInDelay> known = locked(account, from);
        Duration wait = Collections.max(
                List.of(wait(known.get(account), now, freePerAccount), wait(known.get(from), now, freePerAddress)));
        Instant before = known.containsKey(from) ? known.get(from).lastFailedAt() : null;
        for (String id : wait.isZero() ? sorted(account, from) : List.of(from)) {
            count(id, known.get(id), now);
        }
        return new Attempt(wait, now, before);
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void takeBack(String email, String address, Attempt attempt) {
        String account = account(email);
        String from = address(address);
        Map<String, SignInDelay> known = locked(account, from);
        if (known.containsKey(account)) {
            entities.remove(known.get(account));
        }
        if (known.containsKey(from) && known.get(from).takeBack(attempt.when(), attempt.before())) {
            entities.remove(known.get(from));
        }
        entities.flush();
    }

    /** Forgets what no wait is reckoned from any more. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void forget() {
        entities.createQuery("delete from SignInDelay d where d.lastFailedAt < :forgotten")
                .setParameter("forgotten", clock.instant().minus(SignInDelay.FORGOTTEN_AFTER))
                .executeUpdate();
    }

    private void count(String id, SignInDelay known, Instant now) {
        SignInDelay delay = known == null ? new SignInDelay(id) : known;
        delay.failed(now);
        if (known == null) {
            entities.persist(delay);
        }
        // Written now: whoever else wrote this row first is noticed here.
        entities.flush();
    }

    private Duration wait(SignInDelay known, Instant now, int free) {
        return known == null ? Duration.ZERO : known.wait(now, free, longest);
    }

    /** Those that are there, each this transaction's until it ends. */
    private Map<String, SignInDelay> locked(String one, String other) {
        Map<String, SignInDelay> known = new HashMap<>();
        for (String id : sorted(one, other)) {
            SignInDelay delay = entities.find(SignInDelay.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (delay != null) {
                known.put(id, delay);
            }
        }
        return known;
    }

    /** Always in the same order, so that two attempts cannot wait for each other's row. */
    private static List<String> sorted(String one, String other) {
        return Stream.of(one, other).sorted().toList();
    }

    private static String address(String address) {
        return Digests.sha256("address " + address);
    }

    private static String account(String email) {
        return Digests.sha256("account " + Person.normal(email));
    }
}
