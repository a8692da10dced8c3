package suivi.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/**
 * The failed sign-ins of one account or one address (A4). The wait doubles with each failure beyond the free
 * ones; a day without a failure forgets them.
 */
@Entity
@Table(name = "sign_in_delay")
public class SignInDelay {

    public static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

    /** A digest of the account or the address. */
    @Id
    private String id;

    private int failures;

    @Column(name = "last_failed_at")
    private Instant lastFailedAt;

    protected SignInDelay() {}

    public SignInDelay(String id) {
        this.id = id;
    }

    public void failed(Instant now) {
        failures = isForgotten(now) ? 1 : failures + 1;
        lastFailedAt = now;
    }

    /**
     * Takes back one failure that was none.
     *
     * @param when it was counted
     * @param before when the one before it was; null where there was none
     * @return whether none is left
     */
    public boolean takeBack(Instant when, Instant before) {
        failures--;
        if (before != null && lastFailedAt.equals(when)) {
            lastFailedAt = before;
        }
        return failures <= 0;
    }

    /** How long from now until the next attempt; zero when it may be made. */
    public Duration wait(Instant now, int free, Duration longest) {
        if (isForgotten(now) || failures <= free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - free - 1, 30);
        Duration full = Duration.ofSeconds(1L << doublings);
        Duration wait = full.compareTo(longest) > 0 ? longest : full;
        Duration left = Duration.between(now, lastFailedAt.plus(wait));
        return left.isNegative() ? Duration.ZERO : left;
    }

    public Instant lastFailedAt() {
        return lastFailedAt;
    }

    private boolean isForgotten(Instant now) {
        return lastFailedAt == null || lastFailedAt.plus(FORGOTTEN_AFTER).isBefore(now);
    }
}
