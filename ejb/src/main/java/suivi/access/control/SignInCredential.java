package suivi.access.control;

import jakarta.security.enterprise.credential.Credential;

/**
 * What somebody types to sign in.
 *
 * @param address of the client; never stored in clear
 * @param attempt as it was counted before (A4)
 */
public record SignInCredential(String email, String password, String address, Delays.Attempt attempt)
        implements Credential {

    @Override
    public String toString() {
        return "SignInCredential";
    }
}
