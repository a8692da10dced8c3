/**
 * The door for people. A page at {@code /obligations/provision.xhtml} is backed by {@code
 * suivi.web.obligation.ProvisionPage}: the path tells the class. A page bean reads the address, calls one boundary,
 * and holds what the page shows; it decides nothing.
 *
 * <ul>
 *   <li>P1 What the public reads is a plain GET address, needs no JavaScript, no cookie and no session.
 *   <li>P2 Every page has a title, in every language.
 *   <li>P3 A link is not shown that the server would refuse.
 *   <li>P4 The demonstration is marked as such on every page.
 * </ul>
 */
package suivi.web;
