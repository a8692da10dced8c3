package suivi.ledger.boundary;

import java.time.Instant;

/**
 * A key by which heads are signed, or once were.
 *
 * @param id SHA-256 of the public key, in hexadecimal
 * @param publicKey its SubjectPublicKeyInfo in base64
 * @param verifierKey as verifiers of notes take it
 * @param since when it first signed
 * @param current whether it signed the newest head
 */
public record PublishedKey(String id, String publicKey, String verifierKey, Instant since, boolean current) {}
