package suivi.ledger.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import suivi.ledger.proof.Note;
import suivi.ledger.proof.TreeHash;
import suivi.ledger.proof.VerifierKey;

/** The tree as it was at one size, signed. */
@Entity
@Table(name = "ledger_head")
public class TreeHead {

    @Id
    @Column(name = "tree_size")
    private Long size;

    @Column(updatable = false)
    private String root;

    @Column(name = "signed_at", updatable = false)
    private Instant signedAt;

    @Column(name = "verifier_key", updatable = false)
    private String key;

    @Column(updatable = false)
    private String note;

    protected TreeHead() {}

    public TreeHead(Note note, VerifierKey key, Instant signedAt) {
        this.size = note.checkpoint().size();
        this.root = note.checkpoint().root().hex();
        this.signedAt = signedAt;
        this.key = key.text();
        this.note = note.text();
    }

    public long size() {
        return size;
    }

    public TreeHash root() {
        return TreeHash.ofHex(root);
    }

    public boolean isRoot(TreeHash other) {
        return other.hex().equals(root);
    }

    /** Whether one of these keys signed what stands here. */
    public boolean isSignedBy(Collection<VerifierKey> known) {
        try {
            Note signed = note();
            return signed.checkpoint().size() == size
                    && isRoot(signed.checkpoint().root())
                    && signed.signer(known).filter(key()::equals).isPresent();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    public Instant signedAt() {
        return signedAt;
    }

    public VerifierKey key() {
        return VerifierKey.parse(key);
    }

    /** As it is handed out. */
    public Note note() {
        return Note.parse(note);
    }
}
