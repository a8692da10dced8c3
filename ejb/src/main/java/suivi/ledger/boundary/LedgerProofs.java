package suivi.ledger.boundary;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import suivi.foundation.BusinessException;
import suivi.foundation.Guarded;
import suivi.foundation.Public;
import suivi.ledger.boundary.SavedHead.Verdict;
import suivi.ledger.control.BrokenTree;
import suivi.ledger.control.Tree;
import suivi.ledger.entity.LedgerKey;
import suivi.ledger.entity.LedgerLeaf;
import suivi.ledger.entity.TreeHead;
import suivi.ledger.proof.Note;
import suivi.ledger.proof.Paths;
import suivi.ledger.proof.ProofText;
import suivi.ledger.proof.TreeHash;
import suivi.ledger.proof.VerifierKey;

/**
 * What anybody may have to hold the ledger to its word: signed heads, keys, proofs. They are hashes, and the salt in each
 * entry keeps them from telling what was recorded (L8).
 */
@Stateless
@Guarded
public class LedgerProofs {

    @Inject
    private Tree tree;

    /** The newest signed head; empty for the first seconds of an installation. */
    @Public
    public Optional<LedgerHead> newestHead() {
        return tree.newestHead().map(LedgerHead::of);
    }

    /** The newest first. */
    @Public
    public List<PublishedKey> keys() {
        VerifierKey current = tree.newestHead().map(TreeHead::key).orElse(null);
        return tree.keys().stream().map(key -> published(key, current)).toList();
    }

    private static PublishedKey published(LedgerKey known, VerifierKey current) {
        VerifierKey key = known.key();
        return new PublishedKey(key.id(), key.publicKey(), key.text(), known.since(), key.equals(current));
    }

    /**
     * @param leaf the hash of a leaf, in hexadecimal
     * @param size of the tree in which it is; null for the newest that is signed
     * @throws BusinessException not found {@code leaf}; invalid {@code leaf}, {@code size}
     */
    @Public
    public InclusionProof inclusion(String leaf, Long size) {
        LedgerLeaf found = find(leaf);
        long signed = head().size();
        long wanted = size == null ? signed : within("size", size, found.index() + 1, signed);
        Paths paths = new Paths(tree);
        return new InclusionProof(
                found.hash().hex(),
                found.index(),
                wanted,
                paths.root(wanted).hex(),
                hex(paths.inclusion(found.index(), wanted)));
    }

    /** The same in the newest signed head, to be kept in a file: c2sp.org/tlog-proof. */
    @Public
    public String inclusionText(String leaf) {
        long index = find(leaf).index();
        TreeHead head = head();
        return ProofText.inclusion(index, new Paths(tree).inclusion(index, head.size()), head.note())
                .text();
    }

    /**
     * @param from size of the older tree
     * @param to size of the newer; null for the newest that is signed
     * @throws BusinessException invalid {@code from}, {@code to}
     */
    @Public
    public ConsistencyProof consistency(long from, Long to) {
        long signed = head().size();
        long newer = to == null ? signed : within("to", to, 0, signed);
        within("from", from, 0, newer);
        Paths paths = new Paths(tree);
        return new ConsistencyProof(
                from, paths.root(from).hex(), newer, paths.root(newer).hex(), hex(paths.consistency(from, newer)));
    }

    /** The same up to the newest signed head, to be kept in a file: as c2sp.org/tlog-witness takes it. */
    @Public
    public String consistencyText(long from) {
        TreeHead head = head();
        within("from", from, 0, head.size());
        return ProofText.consistency(from, new Paths(tree).consistency(from, head.size()), head.note())
                .text();
    }

    /**
     * Whether the ledger still begins with what somebody's saved checkpoint was signed over. She has to believe the answer;
     * the stand-alone verifier does not.
     *
     * @throws BusinessException invalid {@code checkpoint}
     */
    @Public
    public SavedHead check(String checkpoint) {
        Note saved;
        try {
            saved = Note.parse(checkpoint == null ? "" : checkpoint);
        } catch (IllegalArgumentException e) {
            throw BusinessException.invalid("checkpoint", "ledger.checkpoint");
        }
        long size = saved.checkpoint().size();
        long now = tree.size();
        return new SavedHead(verdict(saved, size, now), size, now);
    }

    private Verdict verdict(Note saved, long size, long now) {
        List<VerifierKey> known = tree.keys().stream().map(LedgerKey::key).toList();
        if (saved.signer(known).isEmpty()) {
            return Verdict.FOREIGN;
        }
        if (size > now) {
            return Verdict.SHORTER;
        }
        try {
            return new Paths(tree).root(size).equals(saved.checkpoint().root())
                    ? Verdict.CONSISTENT
                    : Verdict.DIFFERENT;
        } catch (BrokenTree e) {
            return Verdict.DIFFERENT;
        }
    }

    private TreeHead head() {
        return tree.newestHead().orElseThrow(() -> BusinessException.notFound("checkpoint", "ledger"));
    }

    private LedgerLeaf find(String leaf) {
        if (leaf == null || !leaf.matches("[0-9a-fA-F]{64}")) {
            throw BusinessException.invalid("leaf", "ledger.hash");
        }
        return tree.leaf(TreeHash.ofHex(leaf)).orElseThrow(() -> BusinessException.notFound("leaf", leaf));
    }

    private static long within(String field, long size, long least, long most) {
        if (size < least || size > most) {
            throw BusinessException.invalid(field, "ledger.size", Long.toString(least), Long.toString(most));
        }
        return size;
    }

    private static List<String> hex(List<TreeHash> path) {
        return path.stream().map(TreeHash::hex).toList();
    }
}
