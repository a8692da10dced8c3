package suivi.ledger.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import suivi.ledger.proof.TreeHash;

/**
 * Where an entry stands in the tree. Its index is given when it is sealed: entries are numbered as they are written, and
 * one with a smaller number may be committed after one with a larger is sealed.
 */
@Entity
@Table(name = "ledger_leaf")
public class LedgerLeaf {

    @Id
    @Column(name = "leaf_index")
    private Long index;

    @Column(name = "entry_id", updatable = false)
    private Long entry;

    @Column(updatable = false)
    private String hash;

    protected LedgerLeaf() {}

    public LedgerLeaf(long index, long entry, TreeHash hash) {
        this.index = index;
        this.entry = entry;
        this.hash = hash.hex();
    }

    public long index() {
        return index;
    }

    public long entry() {
        return entry;
    }

    public boolean isHash(TreeHash other) {
        return other.hex().equals(hash);
    }

    /** @throws IllegalArgumentException where somebody wrote something else there */
    public TreeHash hash() {
        return TreeHash.ofHex(hash);
    }
}
