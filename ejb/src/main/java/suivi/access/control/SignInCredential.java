package suivi.access.control;

import jakarta.security.enterprise.credential.Credential;

/**
 * What somebody types to sign in, with the address it came from.
 *
 * @param address of the client, for the delay (A4); never stored in clear
 */
public record SignInCredential(String email, String password, String address) implements Credential {

    @Override
    public String toString() {
        return "SignInCredential";
    }
}
