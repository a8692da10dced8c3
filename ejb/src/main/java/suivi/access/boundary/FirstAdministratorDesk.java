package suivi.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Duration;
import suivi.access.control.Delays;
import suivi.access.control.FirstAdministrator;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Public;

/** Where an empty installation gets its first administrator (A8). */
@Stateless
@Guarded
public class FirstAdministratorDesk {

    /** The account under which wrong codes are counted: there is one code, so there is one delay. */
    private static final String CODE = "first administrator";

    @Inject
    private FirstAdministrator first;

    @Inject
    private Delays delays;

    /** Whether there is none yet. */
    @Public
    public boolean isNeeded() {
        return first.isNeeded();
    }

    /**
     * Makes the caller the administrator, if she has the code that the log shows.
     *
     * @param address of the caller: wrong codes slow it down (A4)
     */
    @Public
    public void become(String code, String email, String name, String password, String address) {
        Duration wait = delays.wait(CODE, address);
        if (!wait.isZero()) {
            throw BusinessException.tooMany(wait);
        }
        try {
            first.become(code, email, name, password);
        } catch (BusinessException e) {
            if (e.violations().stream().anyMatch(violation -> violation.field().equals("code"))) {
                delays.failed(CODE, address);
            }
            throw e;
        }
    }
}
