/**
 * What States have promised: instruments, their provisions, which State is bound since when, and what cites what.
 *
 * <p>A crosswalk says how two provisions relate. One that cites needs no reason beside it: the paragraph itself names
 * the article. The other relations are judgements, and bring theirs along.
 *
 * <ul>
 *   <li>O1 A provision's key is its instrument and its path: {@code CEDAW 11(1)(a)}. It is an address for good.
 *   <li>O2 A treaty binds a State from the later of two days: the treaty's own entry into force, and the State's
 *       (CEDAW article 27, CMW article 87).
 *   <li>O3 Between its consent and that day a State has signed up to what is not yet in force.
 *   <li>O4 What does not bind a State is said to be not binding, and is never shown as a breach.
 *   <li>O5 Unknown is a value: where no fact is recorded, nothing is concluded.
 *   <li>O6 Each fact names its basis, whether it was read in a source or is background knowledge to be checked, and
 *       the source.
 *   <li>O7 A general recommendation or comment does not bind: it is guidance on the treaty it interprets.
 *   <li>O8 A reservation stands from the day it was made until it was withdrawn, on its provisions and what lies in
 *       them.
 *   <li>O9 Every provision has a heading in every language; the articles of the pilots' concern have a summary.
 *   <li>O10 The authentic wording is shown only where an installation imported it, and never replaces the summary.
 *   <li>O11 An import of wording is taken whole or not at all, and names what it does not know.
 *   <li>O12 Reference data is loaded at the first start and whenever a file changed; a provision keeps its key.
 *   <li>O13 A crosswalk that is a judgement says its reason in every language; one that cites needs none.
 *   <li>O14 For what does not bind a State on a day, or not without a reservation, that is offered which does: what the
 *       crosswalk relates to it, to what it stands in or to what lies in it, directly or over guidance, with the way.
 * </ul>
 */
package suivi.obligation;
