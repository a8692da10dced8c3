/**
 * What both doors share: who is calling, from where, in which language; what every answer says about itself; how
 * a refusal is worded.
 *
 * <ul>
 *   <li>D1 Every answer carries a strict Content-Security-Policy and the other headers of OWASP ASVS 5, chapter 3.4.
 *   <li>D2 Input that cannot be meant (a NUL, a parameter of more than 8,192 characters, a body of more than
 *       2 MiB, a language we do not speak) is refused with a 4xx before anything reads it.
 *   <li>D3 No stack trace and no default page of the server leaves it: an incident number does, and the log has it.
 *   <li>D4 A request that changes something and came from another site is refused.
 *   <li>D5 A session in which somebody is signed in begins at sign-in, under an id that did not exist before it; before
 *       that one holds nothing but the secret of a link, what is awaited from a provider, or whose code is awaited.
 *   <li>D6 The API knows tokens and no cookies.
 *   <li>D7 The client's address is the connection's; a forwarded one is believed from a configured proxy only.
 * </ul>
 */
package suivi.door;
