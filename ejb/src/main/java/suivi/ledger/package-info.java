/**
 * What happened, provably: who did what, to which record, when.
 *
 * <ul>
 *   <li>L1 A use case that changes something records one entry, in the transaction of the change: both are
 *       there or neither is.
 *   <li>L2 An entry holds no content and no name of a source; it names the record and, where there is content,
 *       its digest.
 *   <li>L3 Nothing in the application updates or deletes an entry; on PostgreSQL its role in the database cannot.
 *   <li>L4 A refusal is recorded even though the refused call is rolled back.
 *   <li>L5 An auditor and an administrator read all entries; other readers those of their countries.
 *       Entries name no committee yet: whoever reads for one alone is refused, rather than shown an empty list.
 *   <li>L6 Entries are leaves of a Merkle tree (RFC 9162), each in a form that every reader of the entry can make again.
 *   <li>L7 Whatever was committed is sealed, in its turn and once, however many nodes there are, and the head over it is
 *       signed.
 *   <li>L8 Anybody may have the signed head, the keys and the proofs that a leaf is in the tree and that the tree begins
 *       with an older one. They tell nothing of the entries.
 *   <li>L9 A saved head shows whether the ledger still begins with what it was signed over.
 *   <li>L10 Readers narrow the ledger to a person, a record, an act and days, within their scope.
 *   <li>L11 Whoever reads the ledger may have all of it reckoned again. The result names the first entry that does not
 *       fit, what is missing and what is not signed; that it was done is recorded, and what it found.
 *   <li>L12 The stand-alone verifier believes nothing but the keys it is given: what is not signed by them, what is not in
 *       the ledger and what the ledger does not begin with any more, it says in words and by the number it ends with.
 * </ul>
 */
package suivi.ledger;
