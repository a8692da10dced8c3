package suivi.access.control;

import jakarta.security.enterprise.credential.Credential;

/**
 * The code that somebody types after her password.
 *
 * @param stamp of the password that she typed before
 * @param address of the client; never stored in clear
 * @param attempt as it was counted before (A4)
 */
public record CodeCredential(String person, String stamp, String code, String address, Delays.Attempt attempt)
        implements Credential {

    @Override
    public String toString() {
        return "CodeCredential";
    }
}
