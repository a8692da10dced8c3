package suivi.foundation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;

/** The clock that everything reads; a test puts another in its place. */
@ApplicationScoped
public class ClockSource {

    @Produces
    public Clock clock() {
        return Clock.systemUTC();
    }
}
