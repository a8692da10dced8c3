/**
 * The full-text index of the register and its queries. The index lies on the node's disk, is made from the database and
 * follows it; the database stays what is true.
 *
 * <ul>
 *   <li>S1 What was committed is found shortly after, what was removed no more.
 *   <li>S2 Every change is written down in its own transaction and crossed out only when the index has it on the disk: a
 *       crash loses nothing.
 *   <li>S3 Nobody finds, is suggested or is shown a snippet of what is not hers to see, even where the index lags behind;
 *       a number counts what the index holds, where what became hidden counts until the next round.
 *   <li>S4 One form of a word finds the others, with accents or without them, in English and in Spanish, whatever the
 *       language of the reader.
 *   <li>S5 All words are looked for, a phrase in quotation marks as it stands; where nothing has all words, what has most
 *       of them is found.
 *   <li>S6 A symbol, a reference and a paragraph's number find theirs first, however they are written.
 *   <li>S7 A snippet shows where the words stand; all in it is escaped but the marks.
 *   <li>S8 A facet counts under all other filters, exactly, the most frequent first; the filters mean what they mean in
 *       the register, and a page far down is a page like the first.
 *   <li>S9 What is similar to a recommendation shares its telling words, and is never itself.
 *   <li>S10 Whoever began to type is suggested recommendations and provisions.
 *   <li>S11 The index is made anew while it is searched.
 *   <li>S12 A check tells exactly what the index lacks, has too much and has in another version.
 *   <li>S13 No input is wrong: whatever is typed is answered.
 *   <li>S14 An index that is missing, of another mapping, of another state of the database or unreadable is made anew at
 *       the start, and nothing of another state is counted meanwhile.
 *   <li>S15 A provision to link to is suggested with why: which words it shares, and which similar recommendations that
 *       the reader sees are linked to it. What is linked already is not suggested.
 *   <li>S16 What has no link, an unconfirmed one, no due date or no institution is found by what it lacks.
 * </ul>
 */
package suivi.search;
