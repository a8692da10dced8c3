package suivi.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import suivi.exchange.entity.Import;

/** Files that were kept for an import which then did not come about: the disk does not roll back. */
@ApplicationScoped
public class StrayFiles {

    /** What is younger may belong to an import that is being begun just now. */
    private static final Duration YOUNG = Duration.ofHours(1);

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private ImportFiles files;

    @Transactional(TxType.REQUIRES_NEW)
    public void sweep() {
        files.before(clock.instant().minus(YOUNG)).stream()
                .filter(id -> entities.find(Import.class, id) == null)
                .forEach(files::delete);
    }
}
