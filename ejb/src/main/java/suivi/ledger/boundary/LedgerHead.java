package suivi.ledger.boundary;

import java.time.Instant;
import suivi.ledger.entity.TreeHead;

/**
 * The signed head of the tree, its checkpoint.
 *
 * @param root in hexadecimal
 * @param signedAt by the server's clock; the signature does not cover it
 * @param keyId SHA-256 of the SubjectPublicKeyInfo of the key that signed
 * @param note what is signed, with the signature, to be kept: c2sp.org/tlog-checkpoint
 */
public record LedgerHead(String origin, long size, String root, Instant signedAt, String keyId, String note) {

    static LedgerHead of(TreeHead head) {
        return new LedgerHead(
                head.note().checkpoint().origin(),
                head.size(),
                head.root().hex(),
                head.signedAt(),
                head.key().id(),
                head.note().text());
    }
}
