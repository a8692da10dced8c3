package suivi.access.control;

import jakarta.security.enterprise.credential.Credential;

/**
 * What a session keeps of whoever signed in.
 *
 * @param stamp of the password with which she did
 * @param session the id under which it can be ended from elsewhere
 */
public record SessionCredential(String person, String stamp, String session) implements Credential {

    @Override
    public String toString() {
        return "SessionCredential";
    }
}
