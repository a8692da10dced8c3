package suivi.access.control;

import jakarta.security.enterprise.credential.Credential;

/**
 * What a session keeps of whoever signed in.
 *
 * @param stamp of the password with which she did
 */
public record SessionCredential(String person, String stamp) implements Credential {

    @Override
    public String toString() {
        return "SessionCredential";
    }
}
