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

    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(1);

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

    private boolean isForgotten(Instant now) {
        return lastFailedAt == null || lastFailedAt.plus(FORGOTTEN_AFTER).isBefore(now);
    }
}
