package suivi.foundation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Does once what a program sends again, because it did not hear the answer. A key stands for one request of one person; it
 * is kept with what the request gave, in its transaction, so that what was refused may be tried again.
 */
@ApplicationScoped
public class RequestKeys {

    /** The header that has it (draft-ietf-httpapi-idempotency-key-header). */
    public static final String HEADER = "Idempotency-Key";

    private static final int LONGEST = 100;

    private static final Pattern KEY = Pattern.compile("[!-~]{1," + LONGEST + "}");

    private static final Duration KEPT = Duration.ofDays(7);

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Clock clock;

    /**
     * What the request with that key of that person gave, or else gives now.
     *
     * @param key null where every request is one of its own
     * @param request gives the id of what came of it, at most 300 characters
     * @throws BusinessException invalid {@value #HEADER}: {@code request.key} with the most characters; conflict {@code
     *     request.under-way} where the same is done at this moment
     */
    @Transactional(TxType.MANDATORY)
    public String once(String person, String key, Supplier<String> request) {
        if (key == null) {
            return request.get();
        }
        if (!KEY.matcher(key).matches()) {
            throw BusinessException.invalid(HEADER, "request.key", Integer.toString(LONGEST));
        }
        Optional<String> before = before(person, key);
        if (before.isPresent()) {
            return before.get();
        }
        claim(person, key);
        String outcome = request.get();
        entities.createNativeQuery("update idempotency_key set outcome = ? where person_id = ? and request_key = ?")
                .setParameter(1, outcome)
                .setParameter(2, person)
                .setParameter(3, key)
                .executeUpdate();
        return outcome;
    }

    private Optional<String> before(String person, String key) {
        List<?> outcomes = entities.createNativeQuery(
                        "select outcome from idempotency_key where person_id = ? and request_key = ?")
                .setParameter(1, person)
                .setParameter(2, key)
                .getResultList();
        return outcomes.stream().map(String::valueOf).findFirst();
    }

    /** Whoever comes second waits here for the first, and then cannot. */
    private void claim(String person, String key) {
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
        entities.createNativeQuery("delete from idempotency_key where person_id = ? and created_at < ?")
                .setParameter(1, person)
                .setParameter(2, now.minus(KEPT))
                .executeUpdate();
        try {
            entities.createNativeQuery(
                            "insert into idempotency_key (person_id, request_key, outcome, created_at) values (?, ?, '', ?)")
                    .setParameter(1, person)
                    .setParameter(2, key)
                    .setParameter(3, now)
                    .executeUpdate();
        } catch (PersistenceException taken) {
            throw BusinessException.conflict("request.under-way");
        }
    }
}
