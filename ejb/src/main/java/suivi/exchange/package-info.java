/**
 * Recommendations in and out: files of the Universal Human Rights Index, of UPR Info, of OHCHR and of our own.
 *
 * <ul>
 *   <li>X1 The format of a file is told by its content; one that was chosen wrongly, or that nobody knows, is
 *       refused by the name of what was found.
 *   <li>X2 A file that cannot be read to its end is refused whole: empty, cut off, without a heading that it needs,
 *       or inflating beyond measure.
 *   <li>X3 A row is read as it is written and given as it is meant: body, country, paragraph, themes, position, date.
 *   <li>X4 What was inferred rather than read is listed with what it was inferred from.
 *   <li>X5 A row that cannot be taken names the column and keeps its cells, so that it can be mended.
 *   <li>X6 A joint recommendation of several States is one recommendation, and the reckoning says how many rows it took.
 *   <li>X7 What is no recommendation is skipped, and told.
 *   <li>X8 Within a file, no recommendation is there twice.
 *   <li>X9 Content is never evaluated: what looks like a formula is text, a real formula is refused.
 *   <li>X10 A file is never held whole in memory; no cell and no token grows without a limit.
 *   <li>X11 Nothing is recorded before somebody who saw what will happen confirms it.
 *   <li>X12 The same file again changes nothing; what differs is named before it is changed.
 *   <li>X13 Whoever imports records in her countries only: any other row is rejected, however it names its State.
 *   <li>X14 An import is its owner's, and found by nobody else but who may import everywhere.
 *   <li>X15 An import that was interrupted goes on from where it was, nothing is there twice, and its counts are right;
 *       what is recorded is the file that was previewed.
 *   <li>X16 Rejected rows are handed back with what is wrong, to be mended and brought in again.
 *   <li>X17 What the vocabulary does not have is told and left out; a body that it does not have rejects the row. What
 *       others publish is recorded as published, a row of our own file that says no state as a draft.
 *   <li>X18 What cannot be cited or dated is rejected by its column.
 *   <li>X19 A file that cannot be taken leaves nothing behind.
 *   <li>X20 Real files of UPR Info, of the Index and of OHCHR give what they hold.
 *   <li>X21 The ledger tells who brought, confirmed and stopped what, by the digest of the file.
 *   <li>X22 An export holds the list as its reader sees it, in its order, whatever its length.
 *   <li>X23 Our own file round-trips: exported and imported again, nothing is new and nothing is changed.
 *   <li>X24 An export says where it is from, under which licence, of which day and filter, and what in it is fictitious.
 *   <li>X25 No cell of an export is a formula.
 *   <li>X26 An export in the layout of the Index is read as one.
 *   <li>X27 Every export carries the signed head of the ledger, so that two people who were shown different ledgers can
 *       find out.
 * </ul>
 */
package suivi.exchange;
