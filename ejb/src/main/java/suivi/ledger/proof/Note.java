package suivi.ledger.proof;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.util.Base64;
import java.util.Collection;
import java.util.Optional;

/**
 * A signed checkpoint as it is handed out and kept: a note (c2sp.org/signed-note).
 *
 * @param signed the text that is signed, to its last line's end
 * @param signatures the lines of the signatures, at least one
 */
public record Note(Checkpoint checkpoint, String signed, String signatures) {

    /** Signs a tree head. */
    public static Note sign(Checkpoint checkpoint, PrivateKey key, VerifierKey verifier) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(key);
            signature.update(checkpoint.text().getBytes(StandardCharsets.UTF_8));
            return new Note(checkpoint, checkpoint.text(), verifier.line(signature.sign()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The tree head cannot be signed", e);
        }
    }

    /**
     * Reads a note. Spaces around it and the line ends of other systems are forgiven, because people paste it, and so is
     * what stands before it and an empty line: no checkpoint has one.
     *
     * @throws IllegalArgumentException where it is no signed checkpoint
     */
    public static Note parse(String text) {
        String plain = text.replace("\uFEFF", "")
                        .replace("\r\n", "\n")
                        .replace('\r', '\n')
                        .strip() + "\n";
        int blank = plain.lastIndexOf("\n\n");
        if (blank < 0) {
            throw new IllegalArgumentException("No signature");
        }
        String signed = plain.substring(plain.lastIndexOf("\n\n", blank - 1) + 1, blank + 1)
                .stripLeading();
        String signatures = plain.substring(blank + 2);
        if (!signatures.lines().allMatch(line -> line.matches("\u2014 \\S+ [A-Za-z0-9+/]+=*"))) {
            throw new IllegalArgumentException("No signature");
        }
        return new Note(Checkpoint.parse(signed), signed, signatures);
    }

    /** As it is handed out. */
    public String text() {
        return signed + "\n" + signatures;
    }

    /**
     * The key among these by which it is signed; empty where none of them signed it, or what says it is one's signature is
     * none.
     */
    public Optional<VerifierKey> signer(Collection<VerifierKey> known) {
        VerifierKey found = null;
        for (String line : signatures.lines().toList()) {
            String[] parts = line.split(" ");
            byte[] signature;
            try {
                signature = Base64.getDecoder().decode(parts[2]);
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
            for (VerifierKey key : known) {
                if (key.made(parts[1], signature)) {
                    if (!key.verifies(signed.getBytes(StandardCharsets.UTF_8), signature)) {
                        return Optional.empty();
                    }
                    found = key;
                }
            }
        }
        return Optional.ofNullable(found).filter(key -> key.name().equals(checkpoint.origin()));
    }
}
