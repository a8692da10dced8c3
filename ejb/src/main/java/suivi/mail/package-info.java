/**
 * Letters by e-mail: written with the act that sends them, sent after it.
 *
 * <ul>
 *   <li>M1 A letter is written in the transaction of its act, and sent only after that was committed.
 *   <li>M2 A letter that cannot be sent is tried again, later each time, for about two days; then it is given up.
 *   <li>M3 What a letter says is deleted once it was sent or given up: it may hold a secret.
 *   <li>M4 The demonstration sends nothing: it shows its letters on a page, which is nowhere else.
 * </ul>
 */
package suivi.mail;
