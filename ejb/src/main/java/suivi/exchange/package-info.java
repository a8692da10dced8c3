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
 * </ul>
 */
package suivi.exchange;
