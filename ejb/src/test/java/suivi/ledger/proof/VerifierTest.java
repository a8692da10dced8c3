package suivi.ledger.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What it says of files; what it says of a running installation, the tests from outside ask. */
class VerifierTest {

    private static final List<String> LEAVES =
            IntStream.range(0, 11).mapToObj(index -> "{\"id\":" + index + "}").toList();

    private static final Map<String, TreeHash> NODES = new HashMap<>();

    private static final Paths PATHS = new Paths((height, position) -> NODES.get(height + "/" + position));

    private static final KeyPair PAIR = pair();

    private static final VerifierKey KEY = VerifierKey.of("suivi", PAIR.getPublic());

    @TempDir
    private Path directory;

    static {
        Frontier frontier = new Frontier();
        LEAVES.forEach(leaf -> frontier.append(
                TreeHash.leaf(leaf), node -> NODES.put(node.height() + "/" + node.position(), node.hash())));
    }

    private static KeyPair pair() {
        try {
            return KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Note head(int size) {
        return Note.sign(new Checkpoint("suivi", size, PATHS.root(size)), PAIR.getPrivate(), KEY);
    }

    @Test
    void l12_anEntryIsInTheLedgerOrNot() throws IOException {
        String proof = ProofText.inclusion(4, PATHS.inclusion(4, 11), head(11)).text();
        assertThat(says(KEY, "proof", file("proof", proof), file("leaf", LEAVES.get(4) + "\n")))
                .isEqualTo("0 The entry is number 4, counted from 0, of the 11 that are signed by a key you trust.");
        assertThat(says(KEY, "proof", file("proof", proof), file("leaf", LEAVES.get(5))))
                .isEqualTo("1 DOES NOT FIT: the entry is not in the ledger of 11 entries");
    }

    @Test
    void l12_theLedgerBeginsWithASavedCheckpointOrNot() throws IOException {
        String proof =
                ProofText.consistency(6, PATHS.consistency(6, 11), head(11)).text();
        assertThat(says(KEY, "proof", file("proof", proof), file("saved", head(6).text())))
                .startsWith("0 The ledger of 11 entries begins with the 6 of your checkpoint");
        Note other = Note.sign(new Checkpoint("suivi", 6, TreeHash.leaf("another")), PAIR.getPrivate(), KEY);
        assertThat(says(KEY, "proof", file("proof", proof), file("saved", other.text())))
                .startsWith("1 DOES NOT FIT: the ledger of 11 entries does not begin with the 6 of your checkpoint");
    }

    @Test
    void l12_allLeavesGiveTheSignedRootOrNot() throws IOException {
        String head = file("head", head(11).text());
        assertThat(says(KEY, "leaves", file("leaves", String.join("\n", LEAVES) + "\n"), head))
                .startsWith("0 The 11 leaves give the root");
        assertThat(says(KEY, "leaves", file("leaves", String.join("\n", LEAVES).replace("7", "8")), head))
                .isEqualTo("1 DOES NOT FIT: the leaves do not give the root that was signed");
        assertThat(says(KEY, "leaves", file("leaves", String.join("\n", LEAVES.subList(0, 10))), head))
                .isEqualTo("1 DOES NOT FIT: there are 10 leaves, and the checkpoint is over 11");
    }

    @Test
    void l12_whatAnotherKeySignedIsNotBelieved() throws IOException {
        String proof = ProofText.inclusion(4, PATHS.inclusion(4, 11), head(11)).text();
        VerifierKey other = VerifierKey.of("suivi", pair().getPublic());
        assertThat(says(other, "proof", file("proof", proof), file("leaf", LEAVES.get(4))))
                .isEqualTo(
                        "1 DOES NOT FIT: the checkpoint of 11 entries is not signed by a key of suivi that you trust");
    }

    @Test
    void l12_whateverItIsGivenItSaysWhatIsWrong() throws IOException {
        assertThat(run()).startsWith("2 Usage");
        assertThat(says(KEY, "proof", file("proof", "nothing"), null)).isEqualTo("1 COULD NOT BE CHECKED: No proof");
        assertThat(says(KEY, "leaves", "none", "none either")).startsWith("1 COULD NOT BE CHECKED: There is no file");
        assertThat(says(KEY, "guess", "a", "b")).startsWith("1 COULD NOT BE CHECKED: Nobody knows");
        assertThat(says(KEY, "checkpoint", "no address", null)).startsWith("1 COULD NOT BE CHECKED");
    }

    private String says(VerifierKey key, String what, String where, String file) throws IOException {
        String keys = file("keys", key.text() + "\n");
        return file == null ? run(keys, what, where) : run(keys, what, where, file);
    }

    private static String run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int status = Verifier.run(new PrintStream(out, true, StandardCharsets.UTF_8), arguments);
        return status + " " + out.toString(StandardCharsets.UTF_8).strip();
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text).toString();
    }
}
