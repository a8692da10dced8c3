package suivi.ledger.proof;

/** The complete subtrees of a tree: what never changes again once all its leaves are there. */
@FunctionalInterface
public interface Nodes {

    /**
     * @param height 0 for a leaf; a subtree of height h has 2<sup>h</sup> leaves
     * @param position from the left among those of its height, from 0
     */
    TreeHash at(int height, long position);
}
