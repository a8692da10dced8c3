package suivi.access.control;

import jakarta.security.enterprise.credential.Credential;

/** An API token as it came in the Authorization header (RFC 6750, section 2.1). */
public record TokenCredential(String token) implements Credential {

    @Override
    public String toString() {
        return "TokenCredential";
    }
}
