package suivi.ledger.proof;

/**
 * A tree head: which log, how many leaves, the root over them.
 *
 * @param origin names the log; neither empty nor with spaces or plus signs, because it names the key as well
 */
public record Checkpoint(String origin, long size, TreeHash root) {

    private static final int LINES = 3;

    public Checkpoint {
        checkName(origin);
        if (size < 0) {
            throw new IllegalArgumentException("No tree has fewer than no leaves");
        }
    }

    /** What is signed (c2sp.org/tlog-checkpoint): three lines, each with its end. */
    public String text() {
        return origin + "\n" + size + "\n" + root.base64() + "\n";
    }

    /**
     * Reads what was signed; lines of others that follow the three are passed over.
     *
     * @throws IllegalArgumentException where it is no checkpoint
     */
    static Checkpoint parse(String text) {
        String[] lines = text.split("\n", -1);
        if (lines.length <= LINES || !lines[1].matches("0|[1-9][0-9]{0,17}")) {
            throw new IllegalArgumentException("No checkpoint");
        }
        return new Checkpoint(lines[0], Long.parseLong(lines[1]), TreeHash.ofBase64(lines[2]));
    }

    static void checkName(String name) {
        if (name.isEmpty() || name.chars().anyMatch(sign -> sign == '+' || sign < ' ' || isSpace(sign))) {
            throw new IllegalArgumentException("A log is named without spaces and plus signs, not \"" + name + "\"");
        }
    }

    private static boolean isSpace(int sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
