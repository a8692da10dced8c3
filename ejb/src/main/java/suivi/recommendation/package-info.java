/**
 * What bodies recommended to States: source documents, recommendations and their points, and the obligations that
 * each serves.
 *
 * <ul>
 *   <li>R1 A recommendation has one citable reference, built from its document's symbol and its paragraph; where it has
 *       no paragraph, from its symbol and its text.
 *   <li>R2 What is published or archived is seen by everybody; a draft and what is in review only by those who record
 *       in that country.
 *   <li>R3 A recommendation keeps its text in the language in which it was made; a translation says whether a person or
 *       a machine made it.
 *   <li>R4 A link to a provision that does not bind the country on that day is shown as not binding, never as a breach.
 *   <li>R5 A joint recommendation of several States is one recommendation with several recommending States.
 *   <li>R6 A fictitious record is marked as fictitious wherever it is shown, and exists in the demonstration only.
 *   <li>R7 Recording the same recommendation again changes nothing; recording it differently changes what differs.
 *   <li>R8 What the vocabulary does not know is refused by name, never guessed.
 * </ul>
 */
package suivi.recommendation;
