package suivi.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import suivi.ledger.boundary.LedgerLine;
import suivi.ledger.entity.LedgerKey;
import suivi.ledger.entity.LedgerLeaf;
import suivi.ledger.entity.SealingTurn;
import suivi.ledger.entity.TreeHead;
import suivi.ledger.entity.TreeNode;
import suivi.ledger.proof.Checkpoint;
import suivi.ledger.proof.Frontier;
import suivi.ledger.proof.Note;
import suivi.ledger.proof.TreeHash;
import suivi.ledger.proof.VerifierKey;

/**
 * Brings what waits into the tree, batch by batch, and signs the head over it. Leaves stand in the order in which they were
 * sealed, without a gap (L7); whoever committed late gets the next.
 */
@ApplicationScoped
public class Sealing {

    /** So few that Derby locks rows and not the table. */
    static final int BATCH = 500;

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Tree tree;

    @Inject
    private Lines lines;

    @Inject
    private SigningKey key;

    @Inject
    private Clock clock;

    /**
     * One batch. Another node that seals is waited for, and what it sealed is not sealed again.
     *
     * @return whether there may be more
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean seal() {
        if (isUpToDate(lines.waiting(1))) {
            return false;
        }
        entities.find(SealingTurn.class, SealingTurn.ID, LockModeType.PESSIMISTIC_WRITE);
        List<LedgerLine> batch = lines.waiting(BATCH);
        if (isUpToDate(batch)) {
            return false;
        }
        Frontier frontier = edge();
        for (LedgerLine line : batch) {
            add(line, frontier);
        }
        lines.sealed(batch);
        sign(frontier);
        return batch.size() == BATCH;
    }

    /** A tree without a leaf has a head as well. */
    private boolean isUpToDate(List<LedgerLine> waiting) {
        return waiting.isEmpty()
                && tree.newestHead().filter(head -> head.size() == tree.size()).isPresent();
    }

    /** Where the tree is not the one that was signed last, nothing more is signed: that would vouch for it. */
    private Frontier edge() {
        Frontier frontier = new Frontier(tree.size(), tree);
        boolean signed = tree.newestHead()
                .map(head -> head.size() == frontier.size() && head.root().equals(frontier.root()))
                .orElse(frontier.size() == 0);
        if (!signed) {
            throw new BrokenTree();
        }
        return frontier;
    }

    private void add(LedgerLine line, Frontier frontier) {
        TreeHash hash = TreeHash.leaf(line.leaf());
        entities.persist(new LedgerLeaf(frontier.size(), line.id(), hash));
        frontier.append(hash, node -> {
            if (node.height() > 0) {
                entities.persist(new TreeNode(node));
            }
        });
    }

    private void sign(Frontier frontier) {
        VerifierKey verifier = key.verifier();
        if (entities.find(LedgerKey.class, verifier.text()) == null) {
            entities.persist(new LedgerKey(verifier, clock.instant()));
        }
        Note note = key.sign(new Checkpoint(key.origin(), frontier.size(), frontier.root()));
        entities.persist(new TreeHead(note, verifier, clock.instant()));
        entities.flush();
    }
}
