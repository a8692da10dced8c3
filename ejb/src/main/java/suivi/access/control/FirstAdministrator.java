package suivi.access.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Locale;
import suivi.access.entity.Person;
import suivi.access.entity.Role;
import suivi.foundation.BusinessException;
import suivi.foundation.Scope;

/**
 * Lets whoever can read the log of an empty installation become its first administrator (A8). The code is made
 * anew at each start and kept in memory only; it is worthless once there is an administrator.
 */
@Startup
@Singleton
@DependsOn("Demonstration")
public class FirstAdministrator {

    private static final Logger LOG = System.getLogger(FirstAdministrator.class.getName());

    @Inject
    private Accounts accounts;

    private String code;

    @PostConstruct
    void announce() {
        if (isNeeded()) {
            code = Tokens.code();
            LOG.log(
                    Level.WARNING,
                    "This installation has no administrator yet. Open /access/first and enter this one-time code: {0}",
                    code);
        }
    }

    public boolean isNeeded() {
        return accounts.administrators() == 0;
    }

    /**
     * Makes her the administrator; one call at a time, so that the code serves one person. What it did is committed
     * before the next may look, whatever transaction the caller has.
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void become(String typed, String email, String name, String password) {
        if (code == null || !isNeeded()) {
            throw BusinessException.conflict("administrator-exists");
        }
        if (typed == null || !same(typed)) {
            throw BusinessException.invalid("code", "first.code");
        }
        Person person = accounts.add(null, email, name, password, null);
        accounts.grant(null, person, Role.ADMINISTRATOR, Scope.EVERYWHERE);
    }

    /** Compared in constant time, without regard to case, dashes and spaces. */
    private boolean same(String typed) {
        return MessageDigest.isEqual(
                plain(typed).getBytes(StandardCharsets.UTF_8), plain(code).getBytes(StandardCharsets.UTF_8));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
