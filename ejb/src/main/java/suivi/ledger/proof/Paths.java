package suivi.ledger.proof;

import java.util.ArrayList;
import java.util.List;

/** Makes roots and proofs from complete subtrees, a few dozen of them, whatever the size of the tree. */
public final class Paths {

    private final Nodes nodes;

    public Paths(Nodes nodes) {
        this.nodes = nodes;
    }

    /** The root of the tree of the first leaves, that many. */
    public TreeHash root(long size) {
        return new Frontier(size, nodes).root();
    }

    /** From the leaf's sibling up (RFC 9162 section 2.1.3.1). */
    public List<TreeHash> inclusion(long index, long size) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("No leaf " + index + " in a tree of " + size);
        }
        List<TreeHash> path = new ArrayList<>();
        inclusion(index, 0, size, path);
        return path;
    }

    private void inclusion(long index, long from, long to, List<TreeHash> path) {
        if (to - from == 1) {
            return;
        }
        long middle = from + split(to - from);
        if (index < middle) {
            inclusion(index, from, middle, path);
            path.add(hash(middle, to));
        } else {
            inclusion(index, middle, to, path);
            path.add(hash(from, middle));
        }
    }

    /** That the tree of the one size begins with that of the other (RFC 9162 section 2.1.4.1); empty where it is trivial. */
    public List<TreeHash> consistency(long older, long newer) {
        if (older < 0 || older > newer) {
            throw new IllegalArgumentException("A tree of " + newer + " does not begin with one of " + older);
        }
        List<TreeHash> path = new ArrayList<>();
        if (older > 0 && older < newer) {
            consistency(older, 0, newer, true, path);
        }
        return path;
    }

    private void consistency(long older, long from, long to, boolean whole, List<TreeHash> path) {
        if (older == to) {
            if (!whole) {
                path.add(hash(from, to));
            }
            return;
        }
        long middle = from + split(to - from);
        if (older <= middle) {
            consistency(older, from, middle, whole, path);
            path.add(hash(middle, to));
        } else {
            consistency(older, middle, to, false, path);
            path.add(hash(from, middle));
        }
    }

    /** Of the leaves from one to before another; they begin where a subtree does. */
    private TreeHash hash(long from, long to) {
        long number = to - from;
        if (Long.bitCount(number) == 1) {
            int height = Long.numberOfTrailingZeros(number);
            return nodes.at(height, from >> height);
        }
        long middle = from + split(number);
        return TreeHash.node(hash(from, middle), hash(middle, to));
    }

    /** The largest power of two smaller than the number of leaves. */
    private static long split(long number) {
        return Long.highestOneBit(number - 1);
    }
}
