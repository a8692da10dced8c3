/**
 * The ground every component stands on: the words in which it declares who may, the errors it raises, the
 * clock it reads, the pages it hands out. Knows nothing of any component.
 *
 * <ul>
 *   <li>F1 Every public method of a boundary declares {@link suivi.foundation.Requires} or {@link
 *       suivi.foundation.Public}; what declares nothing is refused.
 *   <li>F2 A permission that is granted with a scope is refused when the call names no scope.
 *   <li>F3 An error that a person can mend carries a stable code and, where there is one, the field.
 *   <li>F4 Time is read from an injected clock, in UTC.
 *   <li>F5 What is sent again with the same key is done once.
 * </ul>
 */
package suivi.foundation;
