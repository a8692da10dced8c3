package suivi.ledger.boundary;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Permission;
import suivi.foundation.Requires;
import suivi.foundation.Viewer;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;
import suivi.ledger.control.Tree;
import suivi.ledger.control.VerificationWanted;
import suivi.ledger.entity.TreeHead;
import suivi.ledger.entity.Verification;

/**
 * Having the whole ledger reckoned again (L11). Whoever reads a part of it may: the result names places in the ledger and
 * nothing of what stands there.
 */
@Stateless
@Guarded
public class VerificationDesk {

    private static final int SHOWN = 10;

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Tree tree;

    @Inject
    private Ledger ledger;

    @Inject
    private Provider<Viewer> viewer;

    @Inject
    private Event<VerificationWanted> wanted;

    @Inject
    private Clock clock;

    /**
     * Begins one in the background; where one is running, that is hers as well.
     *
     * @return its id
     */
    @Requires(Permission.READ_LEDGER)
    public String start() {
        return newest().stream()
                .filter(one -> one.isRunning(clock.instant()))
                .map(Verification::id)
                .findFirst()
                .orElseGet(this::begin);
    }

    private String begin() {
        String reader = viewer.get().personId();
        long size = tree.newestHead().map(TreeHead::size).orElse(0L);
        Verification begun = new Verification(reader, clock.instant(), size);
        entities.persist(begun);
        ledger.record(Act.of(reader, "ledger.verify", "verification", begun.id()));
        wanted.fire(new VerificationWanted(begun.id()));
        return begun.id();
    }

    /** @throws BusinessException not found {@code verification} */
    @Requires(Permission.READ_LEDGER)
    public VerificationCard get(String id) {
        Verification found = entities.find(Verification.class, id == null ? "" : id);
        if (found == null) {
            throw BusinessException.notFound("verification", id);
        }
        return VerificationCard.of(found, clock.instant());
    }

    /** The last ten, newest first. */
    @Requires(Permission.READ_LEDGER)
    public List<VerificationCard> verifications() {
        return newest().stream()
                .map(one -> VerificationCard.of(one, clock.instant()))
                .toList();
    }

    private List<Verification> newest() {
        return entities.createQuery("select v from Verification v order by v.startedAt desc, v.id", Verification.class)
                .setMaxResults(SHOWN)
                .getResultList();
    }
}
