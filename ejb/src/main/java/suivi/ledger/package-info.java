/**
 * What happened, provably: who did what, to which record, when.
 *
 * <ul>
 *   <li>L1 A use case that changes something records one entry, in the transaction of the change: both are
 *       there or neither is.
 *   <li>L2 An entry holds no content and no name of a source; it names the record and, where there is content,
 *       its digest.
 *   <li>L3 Nothing in the application updates or deletes an entry.
 *   <li>L4 A refusal is recorded even though the refused call is rolled back.
 *   <li>L5 An auditor and an administrator read all entries; other readers those of their countries.
 *       Entries name no committee yet: whoever reads for one alone is refused, rather than shown an empty list.
 * </ul>
 */
package suivi.ledger;
