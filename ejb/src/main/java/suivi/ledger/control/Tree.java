package suivi.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import suivi.ledger.entity.LedgerKey;
import suivi.ledger.entity.LedgerLeaf;
import suivi.ledger.entity.TreeHead;
import suivi.ledger.entity.TreeNode;
import suivi.ledger.proof.Nodes;
import suivi.ledger.proof.TreeHash;

/** The tree as the database keeps it. */
@ApplicationScoped
public class Tree implements Nodes {

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    /** How many leaves it has. */
    public long size() {
        return entities.createQuery("select coalesce(max(l.index), -1) from LedgerLeaf l", Long.class)
                        .getSingleResult()
                + 1;
    }

    @Override
    public TreeHash at(int height, long position) {
        if (height == 0) {
            return found(entities.find(LedgerLeaf.class, position)).hash();
        }
        long lastLeaf = ((position + 1) << height) - 1;
        return found(entities.find(TreeNode.class, new TreeNode.Key(lastLeaf, height)))
                .hash();
    }

    private static <T> T found(T part) {
        if (part == null) {
            throw new BrokenTree();
        }
        return part;
    }

    /** By its hash; the first, should two be equal. */
    public Optional<LedgerLeaf> leaf(TreeHash hash) {
        return entities.createQuery(
                        "select l from LedgerLeaf l where l.hash = :hash order by l.index", LedgerLeaf.class)
                .setParameter("hash", hash.hex())
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    public Optional<TreeHead> newestHead() {
        return entities.createQuery("select h from TreeHead h order by h.size desc", TreeHead.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Those by which heads are signed, or were; the newest first. */
    public List<LedgerKey> keys() {
        return entities.createQuery("select k from LedgerKey k order by k.since desc, k.key", LedgerKey.class)
                .getResultList();
    }
}
