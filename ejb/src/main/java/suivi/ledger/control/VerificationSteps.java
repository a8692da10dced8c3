package suivi.ledger.control;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import suivi.ledger.boundary.LedgerLine;
import suivi.ledger.control.Audit.Stretch;
import suivi.ledger.entity.Fault;
import suivi.ledger.entity.Fault.Kind;
import suivi.ledger.entity.LedgerKey;
import suivi.ledger.entity.LedgerLeaf;
import suivi.ledger.entity.SealingTurn;
import suivi.ledger.entity.TreeHead;
import suivi.ledger.entity.TreeNode;
import suivi.ledger.entity.Verification;

/** The steps of a verification, each in a transaction of its own, so that its progress is seen. */
@ApplicationScoped
public class VerificationSteps {

    private static final int STRETCH = 2_000;

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Lines lines;

    @Inject
    private Tree tree;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Audit begin() {
        return new Audit(tree.keys().stream().map(LedgerKey::key).toList());
    }

    /**
     * The next stretch of the tree, or, when all was reckoned, the end.
     *
     * @return whether there is more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean step(String id, Audit audit) {
        Verification verification = entities.find(Verification.class, id);
        if (!audit.isBegun() || audit.size() < verification.size()) {
            audit.take(stretch(audit.size(), Math.min(audit.size() + STRETCH, verification.size())));
            verification.move(audit.size(), clock.instant());
            return true;
        }
        lookBeside(audit);
        verification.end(audit.faults(), clock.instant());
        ledger.record(Act.of(
                verification.startedBy(),
                verification.isSound() ? "ledger.find-sound" : "ledger.find-fault",
                "verification",
                id));
        return false;
    }

    private Stretch stretch(long from, long to) {
        return new Stretch(
                from,
                to,
                byKey(between(LedgerLeaf.class, "index", from, to), LedgerLeaf::index),
                from == to ? Map.of() : byKey(lines.between(from, to), LedgerLine::id),
                byKey(
                        between(TreeNode.class, "lastLeaf", from, to),
                        node -> new TreeNode.Key(node.lastLeaf(), node.height())),
                byKey(between(TreeHead.class, "size", from == 0 ? 0 : from + 1, to + 1), TreeHead::size));
    }

    private <T> List<T> between(Class<T> type, String field, long from, long to) {
        return entities.createQuery(
                        "select x from " + type.getSimpleName() + " x where x." + field + " >= :from and x." + field
                                + " < :to",
                        type)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    private static <K, T> Map<K, T> byKey(List<T> all, Function<T, K> key) {
        return all.stream().collect(toMap(key, Function.identity(), (one, other) -> one, HashMap::new));
    }

    /** What stands in no leaf. The sealer waits meanwhile: what it moves from one table to the other would be in neither. */
    private void lookBeside(Audit audit) {
        entities.find(SealingTurn.class, SealingTurn.ID, LockModeType.PESSIMISTIC_WRITE);
        beside(
                audit,
                Kind.ENTRY_FOREIGN,
                "select min(e.id), count(e.id) from LedgerEntry e"
                        + " where not exists (select l.entry from LedgerLeaf l where l.entry = e.id)"
                        + " and not exists (select w.entry from WaitingEntry w where w.entry = e.id)");
        beside(
                audit,
                Kind.ENTRY_MISSING,
                "select min(w.entry), count(w.entry) from WaitingEntry w"
                        + " where not exists (select e.id from LedgerEntry e where e.id = w.entry)");
        long size = tree.size();
        long signed = tree.newestHead().map(TreeHead::size).orElse(0L);
        if (size > signed) {
            audit.found(new Fault(Kind.HEAD_MISSING, signed, size - 1, null));
        }
    }

    private void beside(Audit audit, Kind kind, String query) {
        Object[] found = entities.createQuery(query, Object[].class).getSingleResult();
        long number = ((Number) found[1]).longValue();
        if (number > 0) {
            audit.found(new Fault(kind, null, null, ((Number) found[0]).longValue()).times(number));
        }
    }
}
