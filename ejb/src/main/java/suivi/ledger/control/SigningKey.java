package suivi.ledger.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import suivi.ledger.proof.Checkpoint;
import suivi.ledger.proof.Note;
import suivi.ledger.proof.VerifierKey;

/**
 * The Ed25519 key by which heads are signed: a PEM file with the private key (PKCS #8) and the public one, made at the
 * first use and readable by its owner only. Another file in its place is another key; the old one stays published.
 */
@ApplicationScoped
public class SigningKey {

    private static final String ALGORITHM = "Ed25519";

    @Inject
    @ConfigProperty(name = "suivi.ledger.key")
    private String file;

    @Inject
    @ConfigProperty(name = "suivi.ledger.origin")
    private String origin;

    private KeyPair pair;

    /** By which anybody checks what is signed now. */
    public synchronized VerifierKey verifier() {
        return VerifierKey.of(origin, pair().getPublic());
    }

    /** Signs a tree head under the name of this log. */
    public synchronized Note sign(Checkpoint checkpoint) {
        return Note.sign(checkpoint, pair().getPrivate(), verifier());
    }

    public String origin() {
        return origin;
    }

    private KeyPair pair() {
        if (pair == null) {
            try {
                Path path = Path.of(file);
                if (!Files.exists(path)) {
                    make(path);
                }
                pair = read(Files.readString(path));
            } catch (IOException e) {
                throw new UncheckedIOException("suivi.ledger.key", e);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("suivi.ledger.key names no Ed25519 key: " + file, e);
            }
        }
        return pair;
    }

    /** Complete before it has its name: another node that looks finds all of it or nothing. */
    private static void make(Path path) throws IOException, GeneralSecurityException {
        KeyPair made = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Path directory = Files.createDirectories(
                Objects.requireNonNull(path.toAbsolutePath().getParent(), "suivi.ledger.key names no file"));
        Path draft = Files.createTempFile(directory, "ledger", ".key");
        if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(
                draft,
                pem("PRIVATE KEY", made.getPrivate().getEncoded())
                        + pem("PUBLIC KEY", made.getPublic().getEncoded()));
        try {
            Files.move(draft, path);
        } catch (FileAlreadyExistsException e) {
            Files.delete(draft);
        }
    }

    private static KeyPair read(String pem) throws GeneralSecurityException {
        KeyFactory keys = KeyFactory.getInstance(ALGORITHM);
        return new KeyPair(
                keys.generatePublic(new X509EncodedKeySpec(part(pem, "PUBLIC KEY"))),
                keys.generatePrivate(new PKCS8EncodedKeySpec(part(pem, "PRIVATE KEY"))));
    }

    private static byte[] part(String pem, String label) throws GeneralSecurityException {
        Matcher part = Pattern.compile("-----BEGIN " + label + "-----([A-Za-z0-9+/=\\s]+)-----END " + label + "-----")
                .matcher(pem);
        if (!part.find()) {
            throw new GeneralSecurityException("There is no " + label + " in it");
        }
        return Base64.getMimeDecoder().decode(part.group(1));
    }

    private static String pem(String label, byte[] bytes) {
        return "-----BEGIN " + label + "-----\n"
                + Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(bytes) + "\n-----END " + label
                + "-----\n";
    }
}
