package suivi.ledger.proof;

import java.util.Iterator;
import java.util.List;

/** Checks proofs, as RFC 9162 tells a client to; what it is given is not believed. */
public final class Proof {

    private Proof() {}

    /** Whether the leaf is at that index of the tree with that root (section 2.1.3.2). */
    public static boolean includes(TreeHash leaf, long index, long size, List<TreeHash> path, TreeHash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long at = index;
        long last = size - 1;
        TreeHash hash = leaf;
        for (TreeHash sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                hash = TreeHash.node(sibling, hash);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                hash = TreeHash.node(hash, sibling);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /** Whether the tree of the newer checkpoint begins with all leaves of the older (section 2.1.4.2). */
    public static boolean consistent(Checkpoint older, Checkpoint newer, List<TreeHash> path) {
        if (older.size() > newer.size()) {
            return false;
        }
        if (older.size() == newer.size()) {
            return path.isEmpty() && older.root().equals(newer.root());
        }
        if (older.size() == 0) {
            return path.isEmpty() && older.root().equals(TreeHash.EMPTY);
        }
        boolean complete = Long.bitCount(older.size()) == 1;
        if (path.isEmpty() && !complete) {
            return false;
        }
        Iterator<TreeHash> hashes = path.iterator();
        TreeHash begin = complete ? older.root() : hashes.next();
        return walk(older, newer, begin, hashes);
    }

    private static boolean walk(Checkpoint older, Checkpoint newer, TreeHash begin, Iterator<TreeHash> hashes) {
        int skipped = Long.numberOfTrailingZeros(older.size());
        long at = older.size() - 1 >> skipped;
        long last = newer.size() - 1 >> skipped;
        TreeHash olderRoot = begin;
        TreeHash newerRoot = begin;
        while (hashes.hasNext()) {
            TreeHash next = hashes.next();
            if (last == 0) {
                return false;
            }
            if ((at & 1) == 1 || at == last) {
                olderRoot = TreeHash.node(next, olderRoot);
                newerRoot = TreeHash.node(next, newerRoot);
                while ((at & 1) == 0 && at != 0) {
                    at >>= 1;
                    last >>= 1;
                }
            } else {
                newerRoot = TreeHash.node(newerRoot, next);
            }
            at >>= 1;
            last >>= 1;
        }
        return last == 0 && olderRoot.equals(older.root()) && newerRoot.equals(newer.root());
    }
}
