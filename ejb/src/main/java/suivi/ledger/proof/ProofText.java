package suivi.ledger.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A proof as text, to be kept in a file and checked without the system: what is proven, the path, the signed head.
 * An inclusion is written as c2sp.org/tlog-proof, a consistency as c2sp.org/tlog-witness sends it.
 *
 * @param number of an inclusion the index of the leaf, of a consistency the size of the older tree
 */
public record ProofText(boolean inclusion, long number, List<TreeHash> path, Note note) {

    private static final String HEADER = "c2sp.org/tlog-proof@v1";

    private static final String INDEX = "index ";

    private static final String OLD = "old ";

    public ProofText {
        path = List.copyOf(path);
    }

    public static ProofText inclusion(long index, List<TreeHash> path, Note note) {
        return new ProofText(true, index, path, note);
    }

    public static ProofText consistency(long older, List<TreeHash> path, Note note) {
        return new ProofText(false, older, path, note);
    }

    public String text() {
        return (inclusion ? HEADER + "\n" + INDEX : OLD) + number + "\n"
                + path.stream().map(hash -> hash.base64() + "\n").collect(Collectors.joining())
                + "\n" + note.text();
    }

    /** @throws IllegalArgumentException where it is neither proof */
    public static ProofText parse(String text) {
        String plain = text.replace("\r\n", "\n").stripLeading();
        int blank = plain.indexOf("\n\n");
        if (blank < 0) {
            throw new IllegalArgumentException("No proof");
        }
        List<String> lines = new ArrayList<>(plain.substring(0, blank).lines().toList());
        boolean inclusion = lines.get(0).equals(HEADER);
        if (inclusion) {
            lines.remove(0);
        }
        String prefix = inclusion ? INDEX : OLD;
        if (lines.isEmpty() || !lines.get(0).startsWith(prefix)) {
            throw new IllegalArgumentException("No proof");
        }
        return new ProofText(
                inclusion,
                Long.parseLong(lines.get(0).substring(prefix.length())),
                lines.stream().skip(1).map(TreeHash::ofBase64).toList(),
                Note.parse(plain.substring(blank + 2)));
    }
}
