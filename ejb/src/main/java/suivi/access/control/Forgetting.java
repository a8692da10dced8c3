package suivi.access.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;

/**
 * Lets old failures to sign in go, so that whoever guesses at made-up accounts does not fill the database (A4), and
 * sessions that ended long ago.
 */
@Singleton
public class Forgetting {

    @Inject
    private AttemptCount count;

    @Inject
    private Sessions sessions;

    @Schedule(hour = "*", minute = "17", persistent = false)
    void forget() {
        count.forget();
        sessions.forget();
    }
}
