package suivi.access.control;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import suivi.foundation.BusinessException.Violation;

/**
 * Hashes passwords with Argon2id (A3) at the parameters OWASP gives as its first choice: 19 MiB, two passes, one
 * lane. A hash carries its own parameters, so that raising them later leaves the old hashes valid.
 */
@ApplicationScoped
public class Passwords {

    /** Counted in characters; OWASP ASVS 5, 6.2.1 and 6.2.9. */
    public static final int SHORTEST = 12;

    public static final int LONGEST = 128;

    private static final Argon2Function ARGON = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    private static final int SALT_BYTES = 16;

    /** Checked when there is no account, so that the answer takes as long (A5). */
    private static final String NOBODYS = hashed("nobody's password, and nobody types it");

    public String hash(String password) {
        return hashed(password);
    }

    /** Whether this is the password of that hash; takes as long when there is no hash. */
    public boolean matches(String password, String hash) {
        if (password.length() > LONGEST) {
            return false;
        }
        String known = hash == null ? NOBODYS : hash;
        return compute(password, known) && hash != null;
    }

    /** The one costly step. */
    boolean compute(String password, String hash) {
        return Password.check(password, hash).with(Argon2Function.getInstanceFromHash(hash));
    }

    /** What is wrong with a new password; empty when nothing is. No rule about its composition (ASVS 5, 6.2.5). */
    public List<Violation> faults(String field, String password, String email, String name) {
        List<Violation> faults = new ArrayList<>();
        if (password == null || password.length() < SHORTEST) {
            faults.add(new Violation(field, "password.short", List.of(Integer.toString(SHORTEST))));
        } else if (password.length() > LONGEST) {
            faults.add(new Violation(field, "password.long", List.of(Integer.toString(LONGEST))));
        } else if (contains(password, email) || contains(password, name)) {
            faults.add(new Violation(field, "password.personal", List.of()));
        } else if (password.chars().distinct().count() < 5) {
            faults.add(new Violation(field, "password.monotonous", List.of()));
        }
        return faults;
    }

    private static boolean contains(String password, String personal) {
        return personal != null
                && personal.length() > 3
                && password.toLowerCase(Locale.ROOT).contains(personal.toLowerCase(Locale.ROOT));
    }

    private static String hashed(String password) {
        return Password.hash(password).addRandomSalt(SALT_BYTES).with(ARGON).getResult();
    }
}
