/**
 * The arithmetic of the ledger's proofs, after RFC 9162 section 2.1 and the C2SP formats of checkpoints: leaves, nodes,
 * paths, signed heads. It knows the Java platform and nothing else, because {@link suivi.ledger.proof.Verifier} is
 * shipped beside the system and must run where the system is not believed.
 */
package suivi.ledger.proof;
