package suivi.ledger.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** What a verification found of one kind: where first, and how often. */
@Embeddable
public class Fault {

    /** What does not fit. */
    public enum Kind {
        /** The entry is not the one that was sealed. */
        ENTRY_CHANGED,
        /** What was sealed is not there any more. */
        ENTRY_MISSING,
        /** It was written past Suivi: neither sealed nor waiting for it. */
        ENTRY_FOREIGN,
        /** A place in the tree is empty. */
        LEAF_MISSING,
        /** A part of the stored tree is not the one that its leaves give. */
        TREE_CHANGED,
        /** The leaves do not give the root that was signed. */
        HEAD_DIFFERENT,
        /** A head is not signed by a key of this ledger. */
        HEAD_UNSIGNED,
        /** The tree is larger than the newest signed head. */
        HEAD_MISSING
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "first_leaf")
    private Long firstLeaf;

    @Column(name = "last_leaf")
    private Long lastLeaf;

    @Column(name = "entry_id")
    private Long entry;

    private long cases;

    protected Fault() {}

    /** Found once, in this span of leaves; null where it stands in none. */
    public Fault(Kind kind, Long firstLeaf, Long lastLeaf, Long entry) {
        this.kind = kind;
        this.firstLeaf = firstLeaf;
        this.lastLeaf = lastLeaf;
        this.entry = entry;
        this.cases = 1;
    }

    /** Found so often. */
    public Fault times(long number) {
        cases = number;
        return this;
    }

    public void also(long number) {
        cases += number;
    }

    public Kind kind() {
        return kind;
    }

    public Long firstLeaf() {
        return firstLeaf;
    }

    public Long lastLeaf() {
        return lastLeaf;
    }

    public Long entry() {
        return entry;
    }

    public long cases() {
        return cases;
    }
}
