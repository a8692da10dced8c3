/**
 * People, organisations, roles with a scope, sign-in, permissions.
 *
 * <ul>
 *   <li>A1 A boundary method runs only when the caller's roles carry the declared permission in the scope the
 *       call names; a missing declaration or scope denies.
 *   <li>A2 Every refusal and every sign-in, failed or not, is in the ledger.
 *   <li>A3 Passwords are kept as Argon2id hashes only.
 *   <li>A4 After a few failures each further attempt must wait, twice as long each time up to a longest wait;
 *       for that account and that address, and for nobody else.
 *   <li>A5 No answer tells whether an account exists: neither its words, nor its delay, nor the time it takes.
 *   <li>A6 A role that is revoked and a person who is made inactive lose their rights with the next request.
 *   <li>A7 An API token is shown once and kept as a digest; it acts as its person until it expires or is revoked,
 *       and neither makes another token nor changes her password.
 *   <li>A8 An empty installation asks for its first administrator once, with a code printed in the log.
 *   <li>A9 An administrator decides about people and roles, and about no evidence.
 *   <li>A10 A role is granted with the kind of scope that belongs to it.
 *   <li>A11 The last administrator cannot be taken away.
 *   <li>A12 A changed password ends her tokens and her other sessions.
 *   <li>A13 The demonstration does not start in a database that began without it.
 *   <li>A14 An organisation carries who accredited it and until when; it is retired and never deleted, and nobody is
 *       put into a retired one.
 *   <li>A15 An invitation is a link that serves once, for a week; it is shown once and kept as a digest, can be
 *       revoked, and tells nobody else whether the address has an account.
 *   <li>A16 Whoever forgot her password gets a new one by a link in a letter, which serves once and for an hour; asking
 *       is slowed like guessing.
 *   <li>A17 Whoever grades, publishes decisions, administers, or coordinates and is custodian has a second factor, or no
 *       rights; a code serves once, guessing codes is slowed, and only the demonstration lets her go on without.
 *   <li>A18 A person sees where she is signed in and ends it from elsewhere; from where she came is not kept.
 *   <li>A19 Whoever leaves hands over everything that she holds to one who stays, with a note; what would move is shown
 *       first, and her roles, sessions and tokens end.
 *   <li>A20 Where a provider of OpenID Connect is configured, whoever it vouches for signs in: the first time as the person
 *       whose address it verified, from then on as the person to whom its name for her is bound, until she unbinds it.
 *       Nobody becomes a person by it, and a refusal tells no reason.
 *   <li>A21 A provider is believed only what it signed for us just now, with a key pair of its own, in answer to what that
 *       browser was sent for; its answer serves once and for ten minutes, and it is talked to over TLS only.
 * </ul>
 */
package suivi.access;
