package suivi.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.BooleanSupplier;

/** One verification from its beginning to its end. */
@ApplicationScoped
public class VerificationJob {

    private static final System.Logger LOG = System.getLogger(VerificationJob.class.getName());

    @Inject
    private VerificationSteps steps;

    /** @param closing asked between two steps; one that was stopped counts as interrupted */
    public void run(String id, BooleanSupplier closing) {
        try {
            Audit audit = steps.begin();
            boolean more = true;
            while (more && !closing.getAsBoolean()) {
                more = steps.step(id, audit);
            }
        } catch (RuntimeException e) {
            if (!closing.getAsBoolean()) {
                LOG.log(System.Logger.Level.ERROR, "A verification of the ledger was interrupted", e);
            }
        }
    }
}
