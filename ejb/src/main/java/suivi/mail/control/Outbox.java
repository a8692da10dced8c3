package suivi.mail.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import suivi.mail.entity.Mail;

/** Where letters wait until they are sent. */
@ApplicationScoped
public class Outbox {

    private static final Logger LOG = System.getLogger(Outbox.class.getName());

    private static final int AT_ONCE = 50;

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Smtp smtp;

    @Inject
    @ConfigProperty(name = "suivi.demonstration")
    private boolean demonstration;

    /** Whether a letter that is written gets somewhere: there is a server, or the demonstration's page. */
    public boolean isServed() {
        return demonstration || smtp.isConfigured();
    }

    /**
     * Writes a letter in the caller's transaction; there must be one (M1).
     *
     * @param recipient null where it goes nowhere: writing it takes as long
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void write(String recipient, String subject, String body) {
        entities.persist(new Mail(recipient, subject, body, clock.instant()));
        entities.flush();
    }

    /** Those that are to be sent now, oldest first. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public List<String> due() {
        return entities.createQuery(
                        "select m.id from Mail m where m.doneAt is null and m.nextTry <= :now order by m.writtenAt",
                        String.class)
                .setParameter("now", clock.instant())
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** Sends one letter; another node that would send it at the same time waits, and finds it sent. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void send(String id) {
        Instant now = clock.instant();
        Optional.ofNullable(entities.find(Mail.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(mail -> mail.isDue(now))
                .ifPresent(mail -> send(mail, now));
    }

    private void send(Mail mail, Instant now) {
        if (mail.recipient() == null) {
            entities.remove(mail);
            return;
        }
        try {
            smtp.send(mail.recipient(), mail.subject(), mail.body());
            mail.sent(now);
        } catch (NotSentException e) {
            mail.notSent(now);
            LOG.log(
                    Level.WARNING,
                    "The mail {0} was not sent ({1}); {2}",
                    mail.id(),
                    e.getMessage(),
                    mail.isFailed() ? "it is given up" : "it is tried again at " + mail.nextTry());
        }
    }
}
