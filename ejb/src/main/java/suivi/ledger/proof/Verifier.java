package suivi.ledger.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

/**
 * Checks a ledger from outside. It needs nothing of the system but its public addresses, or files that were taken from
 * them, and believes nothing but the keys it is given:
 *
 * <pre>
 * java -cp suivi.jar suivi.ledger.proof.Verifier KEYS checkpoint ADDRESS [SAVED]
 * java -cp suivi.jar suivi.ledger.proof.Verifier KEYS entry ADDRESS LEAF
 * java -cp suivi.jar suivi.ledger.proof.Verifier KEYS proof PROOF [SAVED or LEAF]
 * java -cp suivi.jar suivi.ledger.proof.Verifier KEYS leaves LEAVES [CHECKPOINT]
 * </pre>
 *
 * It ends with 0 where everything fits, with 1 where something does not, with 2 where it was not asked as above.
 */
public final class Verifier {

    private static final String USAGE = """
            Usage: java -cp suivi.jar suivi.ledger.proof.Verifier KEYS ...
              KEYS checkpoint ADDRESS [SAVED]      the newest checkpoint is signed, and the ledger begins with the saved one
              KEYS entry ADDRESS LEAF              the entry is in the ledger
              KEYS proof PROOF SAVED|LEAF          the same for a proof that was kept in a file
              KEYS leaves LEAVES CHECKPOINT        all leaves, one a line, give the root of the checkpoint
            KEYS       file with verifier keys, one a line: the ones you kept, or /api/v1/ledger/keys.txt of the first day
            ADDRESS    of the installation, such as https://suivi.example.org
            SAVED, CHECKPOINT, PROOF, LEAF, LEAVES   files; a leaf is one line
            """;

    private final List<VerifierKey> keys;

    private final PrintStream out;

    private Verifier(List<VerifierKey> keys, PrintStream out) {
        this.keys = keys;
        this.out = out;
    }

    /** What does not fit, in words. */
    private static final class Misfit extends Exception {

        private static final long serialVersionUID = 1L;

        Misfit(String why) {
            super(why);
        }
    }

    public static void main(String[] arguments) {
        System.exit(run(System.out, arguments));
    }

    /** @return what the program ends with */
    static int run(PrintStream out, String... arguments) {
        if (arguments.length < 3) {
            out.print(USAGE);
            return 2;
        }
        try {
            List<VerifierKey> keys = read(arguments[0])
                    .lines()
                    .filter(line -> !line.isBlank())
                    .map(VerifierKey::parse)
                    .toList();
            new Verifier(keys, out).check(arguments[1], arguments[2], arguments.length > 3 ? arguments[3] : null);
            return 0;
        } catch (Misfit e) {
            out.println("DOES NOT FIT: " + e.getMessage());
            return 1;
        } catch (IllegalArgumentException | IOException e) {
            out.println("COULD NOT BE CHECKED: " + e.getMessage());
            return 1;
        }
    }

    private void check(String what, String where, String file) throws Misfit, IOException {
        switch (what) {
            case "checkpoint" -> checkpoint(where, file);
            case "entry" -> entry(where, leaf(file));
            case "proof" -> proof(ProofText.parse(read(where)), file);
            case "leaves" -> leaves(Path.of(where), signed(Note.parse(read(file))));
            default -> throw new IllegalArgumentException("Nobody knows how to check " + what);
        }
    }

    private void checkpoint(String address, String saved) throws Misfit, IOException {
        if (saved == null) {
            Checkpoint head = signed(Note.parse(fetch(address, "checkpoint.txt")));
            out.println("The checkpoint of " + head.size() + " entries is signed by a key you trust.");
            return;
        }
        Checkpoint older = signed(Note.parse(read(saved)));
        Checkpoint newest = signed(Note.parse(fetch(address, "checkpoint.txt")));
        if (newest.size() < older.size()) {
            throw new Misfit("the ledger had " + older.size() + " entries when your checkpoint was signed, and has "
                    + newest.size() + " now; its newest were taken away");
        }
        consistency(ProofText.parse(fetch(address, "proofs/consistency.txt?from=" + older.size())), older);
    }

    private void entry(String address, TreeHash leaf) throws Misfit, IOException {
        inclusion(ProofText.parse(fetch(address, "proofs/inclusion.txt?leaf=" + leaf.hex())), leaf);
    }

    private void proof(ProofText proof, String file) throws Misfit, IOException {
        if (proof.inclusion()) {
            inclusion(proof, leaf(file));
        } else {
            consistency(proof, signed(Note.parse(read(file))));
        }
    }

    private void inclusion(ProofText proof, TreeHash leaf) throws Misfit {
        Checkpoint head = signed(proof.note());
        if (!proof.inclusion() || !Proof.includes(leaf, proof.number(), head.size(), proof.path(), head.root())) {
            throw new Misfit("the entry is not in the ledger of " + head.size() + " entries");
        }
        out.println("The entry is number " + proof.number() + ", counted from 0, of the " + head.size()
                + " that are signed by a key you trust.");
    }

    private void consistency(ProofText proof, Checkpoint older) throws Misfit {
        Checkpoint newer = signed(proof.note());
        if (proof.inclusion() || !older.origin().equals(newer.origin())) {
            throw new Misfit("this is no proof for your checkpoint");
        }
        if (!Proof.consistent(older, newer, proof.path())) {
            throw new Misfit("the ledger of " + newer.size() + " entries does not begin with the " + older.size()
                    + " of your checkpoint; entries were changed or taken away");
        }
        out.println("The ledger of " + newer.size() + " entries begins with the " + older.size()
                + " of your checkpoint, unchanged and in their places.");
    }

    private void leaves(Path file, Checkpoint head) throws Misfit, IOException {
        Frontier tree = new Frontier();
        try (var lines = Files.lines(file, StandardCharsets.UTF_8)) {
            lines.limit(head.size()).forEach(line -> tree.append(TreeHash.leaf(line), node -> {}));
        }
        if (tree.size() < head.size()) {
            throw new Misfit("there are " + tree.size() + " leaves, and the checkpoint is over " + head.size());
        }
        if (!tree.root().equals(head.root())) {
            throw new Misfit("the leaves do not give the root that was signed");
        }
        out.println("The " + head.size() + " leaves give the root that is signed by a key you trust.");
    }

    private Checkpoint signed(Note note) throws Misfit {
        if (note.signer(keys).isEmpty()) {
            throw new Misfit("the checkpoint of " + note.checkpoint().size() + " entries is not signed by a key of "
                    + note.checkpoint().origin() + " that you trust");
        }
        return note.checkpoint();
    }

    private static TreeHash leaf(String file) throws IOException {
        return TreeHash.leaf(read(file).strip());
    }

    private static String read(String file) throws IOException {
        if (file == null) {
            throw new IllegalArgumentException("A file is missing; start the verifier without anything to see how");
        }
        try {
            return Files.readString(Path.of(file));
        } catch (NoSuchFileException e) {
            throw new IllegalArgumentException("There is no file " + file, e);
        }
    }

    private static String fetch(String address, String path) throws IOException {
        URI uri = URI.create(address.replaceAll("/+$", "") + "/api/v1/ledger/" + path);
        try {
            HttpResponse<String> answer = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(uri).build(),
                            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() != 200) {
                throw new IOException(uri + " answered " + answer.statusCode());
            }
            return answer.body();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted", e);
        }
    }
}
