package suivi.ledger.boundary;

/**
 * What a checkpoint that somebody kept says of the ledger as it is now.
 *
 * @param size of the tree then
 * @param now size of the tree now
 */
public record SavedHead(Verdict verdict, long size, long now) {

    /** Whether the ledger still begins with what was signed then. */
    public enum Verdict {
        /** Every entry of then is there, unchanged and in its place. */
        CONSISTENT,
        /** The ledger does not begin with what this head was signed over: entries were changed, or taken away. */
        DIFFERENT,
        /** The ledger is shorter than it was: its newest entries were taken away. */
        SHORTER,
        /** No key of this ledger signed it. */
        FOREIGN
    }
}
