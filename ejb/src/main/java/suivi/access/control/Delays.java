package suivi.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import suivi.access.entity.Person;
import suivi.access.entity.SignInDelay;
import suivi.foundation.Digests;

/** How long an account and an address must wait before the next attempt to sign in (A4). */
@ApplicationScoped
public class Delays {

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

    /** The longer of the two waits; zero when the attempt may be made now. */
    public Duration wait(String email, String address) {
        return free(email, address).entrySet().stream()
                .map(entry -> wait(entry.getKey(), entry.getValue()))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    /** Counts a failure in a transaction of its own, so that it counts whatever becomes of the call. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void failed(String email, String address) {
        free(email, address).keySet().forEach(this::count);
    }

    /**
     * Counts an attempt that came too soon, for the address alone: whoever hammers an account slows herself, and cannot
     * lock its owner out for longer.
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void tooSoon(String address) {
        count(address(address));
    }

    /** A success forgives the account. The address is not forgiven: one account of her own would free a guesser. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void succeeded(String email) {
        SignInDelay delay = entities.find(SignInDelay.class, account(email));
        if (delay != null) {
            entities.remove(delay);
        }
    }

    private void count(String id) {
        SignInDelay delay = entities.find(SignInDelay.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (delay == null) {
            delay = new SignInDelay(id);
            entities.persist(delay);
        }
        delay.failed(clock.instant());
    }

    private Duration wait(String id, int free) {
        SignInDelay delay = entities.find(SignInDelay.class, id);
        return delay == null ? Duration.ZERO : delay.wait(clock.instant(), free, longest);
    }

    private Map<String, Integer> free(String email, String address) {
        // Always in the same order, so that two attempts cannot wait for each other's row.
        return Collections.unmodifiableMap(
                new TreeMap<>(Map.of(account(email), freePerAccount, address(address), freePerAddress)));
    }

    private static String address(String address) {
        return Digests.sha256("address " + address);
    }

    private static String account(String email) {
        return Digests.sha256("account " + Person.normal(email));
    }
}
