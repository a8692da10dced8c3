package suivi.recommendation.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Permission;
import suivi.foundation.Requires;
import suivi.foundation.Viewer;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;
import suivi.recommendation.control.BulkWork;
import suivi.recommendation.control.Records;
import suivi.recommendation.entity.BulkAct;
import suivi.recommendation.entity.BulkItem;
import suivi.recommendation.entity.Recommendation;

/**
 * Doing the same to many records: what will happen first, then all of it or nothing, and one undo (R14). Whoever is
 * signed in may ask; each record is changed only where its country is hers to record in, and the others are named.
 */
@Stateless
@Guarded
public class BulkDesk {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Records records;

    @Inject
    private BulkWork work;

    @Inject
    private Register register;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    @Inject
    private Provider<Viewer> viewer;

    /** What would happen to each, in the order given; it changes nothing. */
    @Requires(Permission.USE_OWN_ACCOUNT)
    public List<BulkLine> summary(BulkWanted wanted) {
        return wanted.references().stream()
                .map(reference -> new BulkLine(reference, refusal(wanted, reference)))
                .toList();
    }

    private String refusal(BulkWanted wanted, String reference) {
        RecordKey key = register.key(reference);
        return viewer.get().may(Permission.RECORD_RECOMMENDATION, key.scopes())
                ? work.refusal(wanted, records.get(key), me())
                : "not-allowed";
    }

    /**
     * Does it to those to which it can be done.
     *
     * @return by which it is undone; {@code bulk.nothing} where it can be done to none
     */
    @Requires(Permission.USE_OWN_ACCOUNT)
    public String apply(BulkWanted wanted) {
        Map<String, Recommendation> possible = new LinkedHashMap<>();
        for (String reference : wanted.references().stream().sorted().toList()) {
            RecordKey key = register.key(reference);
            if (viewer.get().may(Permission.RECORD_RECOMMENDATION, key.scopes())) {
                Recommendation record = records.lock(key);
                if (work.refusal(wanted, record, me()) == null) {
                    possible.put(reference, record);
                }
            }
        }
        if (possible.isEmpty()) {
            throw BusinessException.conflict("bulk.nothing");
        }
        BulkAct act = new BulkAct(wanted.kind(), wanted.term(), me(), clock.instant());
        entities.persist(act);
        entities.flush();
        possible.values().forEach(record -> {
            work.apply(act, wanted, record, me());
            note(record, "recommendation.bulk-" + act.kind().name().toLowerCase(Locale.ROOT));
        });
        return act.id();
    }

    /** What she did; another's is {@code not-found.bulk}. */
    @Requires(Permission.USE_OWN_ACCOUNT)
    public BulkCard get(String id) {
        BulkAct act = hers(id);
        return new BulkCard(
                act.id(),
                act.kind(),
                act.term(),
                items(act).stream().map(BulkItem::reference).toList(),
                act.isUndone());
    }

    /**
     * Undoes it, once.
     *
     * @return the records that are left as they are, because somebody went on from there
     */
    @Requires(Permission.USE_OWN_ACCOUNT)
    public List<String> undo(String id) {
        BulkAct act = hers(id);
        act.isUndone(clock.instant());
        List<String> left = new ArrayList<>();
        for (BulkItem item : items(act)) {
            Recommendation record =
                    entities.find(Recommendation.class, item.recommendation(), LockModeType.PESSIMISTIC_WRITE);
            if (work.canUndo(act, item, record) && mayStill(record)) {
                work.undo(act, item, record, me());
                note(record, "recommendation.bulk-undo");
            } else {
                left.add(item.reference());
            }
        }
        return left;
    }

    private boolean mayStill(Recommendation record) {
        return viewer.get()
                .may(
                        Permission.RECORD_RECOMMENDATION,
                        new RecordKey(record.reference(), record.country(), record.body()).scopes());
    }

    private BulkAct hers(String id) {
        BulkAct act = entities.find(BulkAct.class, id);
        if (act == null || !act.doneBy().equals(me())) {
            throw BusinessException.notFound("bulk", id);
        }
        return act;
    }

    private List<BulkItem> items(BulkAct act) {
        return entities.createQuery("select i from BulkItem i where i.act = :act order by i.reference", BulkItem.class)
                .setParameter("act", act.id())
                .getResultList();
    }

    private String me() {
        return viewer.get().personId();
    }

    private void note(Recommendation record, String name) {
        ledger.record(new Act(me(), name, "recommendation", record.reference(), null, record.country(), null));
    }
}
