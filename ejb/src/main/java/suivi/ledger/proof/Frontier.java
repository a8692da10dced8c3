package suivi.ledger.proof;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.function.Consumer;

/**
 * The right edge of a growing tree: the complete subtrees that make it up, largest first. From it alone the root is
 * reckoned and the tree goes on; a million leaves need twenty hashes.
 */
public final class Frontier {

    /** A complete subtree, at its height, from the left among those. */
    public record Node(int height, long position, TreeHash hash) {

        /** The index of its last leaf: with it, it became complete. */
        public long lastLeaf() {
            return ((position + 1) << height) - 1;
        }
    }

    private final Deque<Node> edge = new ArrayDeque<>();

    private long size;

    /** Of a tree that has no leaf yet. */
    public Frontier() {}

    /** Of a tree of that size. */
    public Frontier(long size, Nodes nodes) {
        this.size = size;
        for (int height = Long.SIZE - 2; height >= 0; height--) {
            if ((size >> height & 1) == 1) {
                long position = (size >> height) - 1;
                edge.addLast(new Node(height, position, nodes.at(height, position)));
            }
        }
    }

    /**
     * Adds a leaf at the right.
     *
     * @param completed told every subtree that is complete by it, the leaf itself first
     */
    public void append(TreeHash leaf, Consumer<Node> completed) {
        Node last = new Node(0, size, leaf);
        completed.accept(last);
        while (!edge.isEmpty() && edge.peekLast().height() == last.height()) {
            Node left = edge.removeLast();
            last = new Node(last.height() + 1, left.position() / 2, TreeHash.node(left.hash(), last.hash()));
            completed.accept(last);
        }
        edge.addLast(last);
        size++;
    }

    public long size() {
        return size;
    }

    public TreeHash root() {
        Iterator<Node> fromTheRight = edge.descendingIterator();
        if (!fromTheRight.hasNext()) {
            return TreeHash.EMPTY;
        }
        TreeHash root = fromTheRight.next().hash();
        while (fromTheRight.hasNext()) {
            root = TreeHash.node(fromTheRight.next().hash(), root);
        }
        return root;
    }
}
