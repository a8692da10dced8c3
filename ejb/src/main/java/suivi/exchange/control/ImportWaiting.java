package suivi.exchange.control;

/** Told inside the transaction after which an import waits for its turn. */
public record ImportWaiting(String id) {}
