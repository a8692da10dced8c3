package suivi.access.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * What is awaited from a provider in one browser's session, and serves once (A21).
 *
 * @param state which the browser must bring back
 * @param nonce which the ID token must carry
 * @param verifier of which the provider was told the digest (RFC 7636)
 * @param back the address to which the provider sends her
 * @param until when it is awaited
 */
public record OpenIdAwaited(String state, String nonce, String verifier, String back, Instant until)
        implements Serializable {

    @Override
    public String toString() {
        return "OpenIdAwaited";
    }
}
