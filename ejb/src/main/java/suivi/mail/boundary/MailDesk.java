package suivi.mail.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Public;

/** The letters of the demonstration, which sends none; anywhere else there is nothing to see (M4). */
@Stateless
@Guarded
public class MailDesk {

    private static final int NEWEST = 50;

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    @ConfigProperty(name = "suivi.demonstration")
    private boolean demonstration;

    /** The newest ones, newest first. */
    @Public
    public List<MailLine> letters() {
        if (!demonstration) {
            throw BusinessException.notFound("page", "mails");
        }
        return entities.createQuery("""
                        select new suivi.mail.boundary.MailLine(m.id, m.recipient, m.subject, m.body, m.writtenAt)
                        from Mail m where m.recipient is not null order by m.writtenAt desc, m.id""", MailLine.class).setMaxResults(NEWEST).getResultList();
    }
}
