package suivi.access.openid;

import jakarta.security.enterprise.credential.Credential;

/**
 * For whom a provider vouched just now.
 *
 * @param subject the provider's own name for her, which it gives to nobody else; null where it vouched for nobody
 * @param email hers, if the provider says that it verified it; null otherwise
 */
public record OpenIdCredential(String issuer, String subject, String email) implements Credential {

    public static final OpenIdCredential OF_NOBODY = new OpenIdCredential(null, null, null);

    @Override
    public String toString() {
        return "OpenIdCredential";
    }
}
