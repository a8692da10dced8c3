package suivi.mail.control;

import jakarta.annotation.PreDestroy;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Looks every few seconds whether a letter waits, and sends it. Not in the demonstration (M4). */
@Singleton
public class Postman {

    @Inject
    private Outbox outbox;

    @Inject
    @ConfigProperty(name = "suivi.demonstration")
    private boolean demonstration;

    private volatile boolean ended;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void round() {
        if (demonstration) {
            return;
        }
        for (String id : outbox.due()) {
            if (ended) {
                return;
            }
            outbox.send(id);
        }
    }

    @PreDestroy
    void end() {
        ended = true;
    }
}
