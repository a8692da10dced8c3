package suivi.exchange.format;

/**
 * Why a sound row is left out.
 *
 * @param why looked up as a sentence
 * @param written what the reason rests on: the type as written, or the number of the first row
 */
public record Skip(Why why, String written) {

    public enum Why {
        /** The Index also holds concerns, observations and others. */
        NO_RECOMMENDATION,
        /** The same recommendation, word for word, stands further up. */
        SAME_AGAIN
    }
}
