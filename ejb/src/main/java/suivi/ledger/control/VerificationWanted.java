package suivi.ledger.control;

/** Somebody began a verification; told in the transaction in which it was written down. */
public record VerificationWanted(String id) {}
