package suivi.access.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import suivi.access.control.Delays;
import suivi.access.control.Delays.Attempt;
import suivi.access.control.FirstAdministrator;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Public;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;

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

    @Inject
    private Ledger ledger;

    /** Whether there is none yet. */
    @Public
    public boolean isNeeded() {
        return first.isNeeded();
    }

    /**
     * Makes the caller the administrator, if she has the code that the log shows.
     *
     * @param address of the caller: wrong codes slow it down (A4), and are recorded (A2)
     */
    @Public
    public void become(String code, String email, String name, String password, String address) {
        Attempt attempt = delays.attempt(CODE, address);
        if (!attempt.left().isZero()) {
            refuse("access.first-administrator-too-soon");
            throw BusinessException.tooMany(attempt.left());
        }
        try {
            first.become(code, email, name, password);
        } catch (BusinessException e) {
            if (e.violations().stream().anyMatch(violation -> violation.field().equals("code"))) {
                refuse("access.first-administrator-fail");
            } else {
                delays.succeeded(CODE, address, attempt);
            }
            throw e;
        }
        delays.succeeded(CODE, address, attempt);
    }

    private void refuse(String act) {
        ledger.recordRefusal(Act.of(null, act, "installation", "first-administrator"));
    }
}
