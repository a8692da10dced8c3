package suivi.foundation;

import java.util.Set;

/**
 * A parameter of a boundary method that says where the call acts. A record about Mexico before the CEDAW
 * Committee is in both scopes, and a role over either covers it.
 */
public interface Scoped {

    /** Never empty for a call that can be allowed. */
    Set<Scope> scopes();
}
