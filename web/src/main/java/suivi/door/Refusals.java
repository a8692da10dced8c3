package suivi.door;

import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.UUID;
import org.primefaces.csp.CspException;
import suivi.foundation.BusinessException;
import suivi.foundation.Language;

/**
 * Turns whatever was thrown into a {@link Problem}. What is our fault gets an incident number, and the log has it (D3); a
 * form that PrimeFaces did not write, and so lacks what it puts in, is the sender's.
 */
public final class Refusals {

    private static final Logger LOG = System.getLogger(Refusals.class.getName());

    private static final int DEEPEST = 20;

    private Refusals() {}

    public static Problem of(Throwable thrown, Language language) {
        Texts texts = new Texts(language);
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof BusinessException refusal) {
                return Problem.of(refusal, texts);
            }
            if (cause instanceof OptimisticLockException) {
                return Problem.ofStatus(412, texts);
            }
            if (cause instanceof ConstraintViolationException || cause instanceof CspException) {
                return Problem.ofStatus(400, texts);
            }
            cause = cause.getCause();
        }
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.log(Level.ERROR, "Incident " + incident, thrown);
        return Problem.ofIncident(incident, texts);
    }
}
