package suivi.ledger.control;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import suivi.ledger.boundary.LedgerLine;
import suivi.ledger.entity.Fault;
import suivi.ledger.entity.Fault.Kind;
import suivi.ledger.entity.LedgerLeaf;
import suivi.ledger.entity.TreeHead;
import suivi.ledger.entity.TreeNode;
import suivi.ledger.proof.Frontier;
import suivi.ledger.proof.TreeHash;
import suivi.ledger.proof.VerifierKey;

/**
 * Reckons the tree again, from the first leaf to the last, and keeps what does not fit: of each kind where it was first,
 * and how often. Where an entry does not fit its leaf, the tree goes on from the leaf, so that what is wrong is named and
 * what is right behind it is not accused.
 */
final class Audit {

    /** What the database holds of one stretch of the tree, and the heads that were signed within it or at its end. */
    record Stretch(
            long from,
            long to,
            Map<Long, LedgerLeaf> leaves,
            Map<Long, LedgerLine> entries,
            Map<TreeNode.Key, TreeNode> nodes,
            Map<Long, TreeHead> heads) {}

    private final Map<Kind, Fault> faults = new EnumMap<>(Kind.class);

    private final Frontier tree = new Frontier();

    private final List<VerifierKey> keys;

    /** Until a leaf is missing; then no root can be reckoned any more. */
    private boolean whole = true;

    private boolean begun;

    /** The size of the last tree whose root was the one that was signed. */
    private long sound;

    Audit(List<VerifierKey> keys) {
        this.keys = List.copyOf(keys);
    }

    boolean isBegun() {
        return begun;
    }

    long size() {
        return tree.size();
    }

    Collection<Fault> faults() {
        return faults.values();
    }

    void found(Fault fault) {
        Fault first = faults.putIfAbsent(fault.kind(), fault);
        if (first != null) {
            first.also(fault.cases());
        }
    }

    void take(Stretch stretch) {
        begun = true;
        if (stretch.from() == 0) {
            head(stretch, 0);
        }
        for (long index = stretch.from(); index < stretch.to(); index++) {
            LedgerLeaf leaf = stretch.leaves().get(index);
            TreeHash hash = leaf == null ? missing(index) : checked(leaf, stretch);
            tree.append(hash, node -> node(stretch, node));
            head(stretch, tree.size());
        }
    }

    private TreeHash missing(long index) {
        found(new Fault(Kind.LEAF_MISSING, index, index, null));
        whole = false;
        return TreeHash.EMPTY;
    }

    private TreeHash checked(LedgerLeaf leaf, Stretch stretch) {
        LedgerLine entry = stretch.entries().get(leaf.entry());
        TreeHash reckoned = entry == null ? TreeHash.EMPTY : TreeHash.leaf(entry.leaf());
        if (entry == null) {
            found(new Fault(Kind.ENTRY_MISSING, leaf.index(), leaf.index(), leaf.entry()));
        } else if (!leaf.isHash(reckoned)) {
            found(new Fault(Kind.ENTRY_CHANGED, leaf.index(), leaf.index(), leaf.entry()));
        } else {
            return reckoned;
        }
        try {
            return leaf.hash();
        } catch (IllegalArgumentException e) {
            return reckoned;
        }
    }

    private void node(Stretch stretch, Frontier.Node node) {
        if (whole && node.height() > 0) {
            TreeNode stored = stretch.nodes().get(new TreeNode.Key(node.lastLeaf(), node.height()));
            if (stored == null || !stored.isHash(node.hash())) {
                long first = node.position() << node.height();
                found(new Fault(Kind.TREE_CHANGED, first, node.lastLeaf(), entry(stretch, first)));
            }
        }
    }

    private void head(Stretch stretch, long size) {
        TreeHead head = stretch.heads().get(size);
        if (head == null) {
            return;
        }
        if (!head.isSignedBy(keys)) {
            found(new Fault(Kind.HEAD_UNSIGNED, null, size - 1, null));
        }
        if (whole && head.isRoot(tree.root())) {
            sound = size;
        } else if (whole) {
            found(new Fault(Kind.HEAD_DIFFERENT, sound, size - 1, entry(stretch, sound)));
        }
    }

    /** Of the leaf, where it is in this stretch; a span that began before names its leaves only. */
    private static Long entry(Stretch stretch, long leaf) {
        LedgerLeaf found = stretch.leaves().get(leaf);
        return found == null ? null : found.entry();
    }
}
