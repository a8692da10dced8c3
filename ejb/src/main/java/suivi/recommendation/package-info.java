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
 *   <li>R9 What is published was looked at by two: whoever wrote any of a revision cannot publish it.
 *   <li>R10 A published record changes by a new revision only, and its history says who changed what.
 *   <li>R11 A change names the edition it was made on. One made on another than the latest is refused and changes
 *       nothing; of many at once, each is taken or its sender is told.
 *   <li>R12 A follow-up falls due by its body's rule, unless somebody says another day.
 *   <li>R13 What makes a recommendation hard to follow is said to whoever writes it, and blocks nothing.
 *   <li>R14 What is done to many records together is shown first, done to all that allow it or to none, and undone once
 *       by whoever did it; where somebody went on from there, it stays.
 *   <li>R15 That two recommendations to a State ask the same is said by a person; whoever looks at one sees how often and
 *       since when it is asked, by what she may see.
 *   <li>R16 A link to a provision is proposed by one and confirmed by another, and is taken away by two as well: nobody
 *       decides on her own proposal.
 *   <li>R17 The same link is made once; one to what does not bind the country on that day, or only with a reservation,
 *       says its reason.
 *   <li>R18 Of several links to one provision, of the whole and of its points, each is shown.
 *   <li>R19 The codebook is edited in the pages: what an administrator called a term, or said of a body's follow-up,
 *       stands whatever the file says later.
 *   <li>R20 A term is never deleted. One that retired stays on the records that have it and is offered nowhere; one that
 *       was merged gives its place to the other in every record, draft and import.
 * </ul>
 */
package suivi.recommendation;
