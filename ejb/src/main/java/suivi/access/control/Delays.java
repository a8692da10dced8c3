package suivi.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Duration;
import java.time.Instant;

/** How long an account and an address must wait before the next attempt to sign in (A4). */
@ApplicationScoped
public class Delays {

    private static final int TRIES = 5;

    @Inject
    private AttemptCount count;

    /**
     * One attempt.
     *
     * @param left zero when it may be made; else how long until one may
     * @param when it was counted
     * @param before when the last one from its address had failed; null where none had
     */
    public record Attempt(Duration left, Instant when, Instant before) {}

    /**
     * Counts an attempt as failed before anybody looks whether it is, so that of many at once no more pass than of many
     * in a row. One that comes too soon counts for its address alone: whoever hammers an account slows herself, and
     * cannot lock its owner out for longer.
     */
    public Attempt attempt(String email, String address) {
        for (int tried = 1; ; tried++) {
            try {
                return count.attempt(email, address);
            } catch (PersistenceException e) {
                // Two first failures at once both write the row; whoever was second finds it there on her next try.
                if (tried == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** A success forgives the account. The address keeps its failures: one account of her own would free a guesser. */
    public void succeeded(String email, String address, Attempt attempt) {
        count.takeBack(email, address, attempt);
    }
}
