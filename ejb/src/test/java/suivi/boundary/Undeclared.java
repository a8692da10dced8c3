package suivi.boundary;

import jakarta.enterprise.context.ApplicationScoped;

/** A boundary as it must not be: the rules of the architecture are tried on it. */
@ApplicationScoped
public class Undeclared {

    public void act() {
        // Nobody said who may.
    }
}
