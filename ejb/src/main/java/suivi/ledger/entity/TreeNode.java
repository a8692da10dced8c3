package suivi.ledger.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import suivi.ledger.proof.Frontier;
import suivi.ledger.proof.TreeHash;

/** A complete subtree of two leaves or more, known by its last leaf and its height; it never changes. */
@Entity
@IdClass(TreeNode.Key.class)
@Table(name = "ledger_node")
public class TreeNode {

    /** Which subtree. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private Long lastLeaf;

        private Integer height;

        public Key() {}

        public Key(long lastLeaf, int height) {
            this.lastLeaf = lastLeaf;
            this.height = height;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && lastLeaf.equals(key.lastLeaf) && height.equals(key.height);
        }

        @Override
        public int hashCode() {
            return Objects.hash(lastLeaf, height);
        }
    }

    @Id
    @Column(name = "last_leaf")
    private Long lastLeaf;

    @Id
    private Integer height;

    @Column(updatable = false)
    private String hash;

    protected TreeNode() {}

    public TreeNode(Frontier.Node node) {
        this.lastLeaf = node.lastLeaf();
        this.height = node.height();
        this.hash = node.hash().hex();
    }

    public long lastLeaf() {
        return lastLeaf;
    }

    public int height() {
        return height;
    }

    public boolean isHash(TreeHash other) {
        return other.hex().equals(hash);
    }

    public TreeHash hash() {
        return TreeHash.ofHex(hash);
    }
}
