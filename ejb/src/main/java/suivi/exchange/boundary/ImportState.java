package suivi.exchange.boundary;

/** Where an import stands. */
public enum ImportState {
    /** It waits for its turn or is being read; nothing is recorded. */
    READING,
    /** It was read to its end and waits to be confirmed or discarded. */
    PREVIEWED,
    /** It could not be read to its end; nothing is recorded, and nothing will be. */
    REFUSED,
    /** It was confirmed, and waits for its turn or is being recorded. */
    IMPORTING,
    DONE,
    /** Interrupted or asked to stop; it can be run again and goes on where it was. */
    STOPPED;

    /** Whether something still happens without anybody doing anything. */
    public boolean isRunning() {
        return this == READING || this == IMPORTING;
    }
}
