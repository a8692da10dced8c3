package suivi.access.openid;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Where a provider answers what (OpenID Connect Discovery 1.0, section 3).
 *
 * @param userInfo where it tells more of her than in the ID token; empty where it does not
 * @param secretInForm whether the client's secret goes into the form, because its header is not taken
 */
record Endpoints(URI authorization, URI token, URI keys, Optional<URI> userInfo, boolean secretInForm, Instant readAt) {

    /** @throws NotVouchedException where it is another issuer's, or leads somewhere that is not to be talked to */
    static Endpoints of(JsonObject found, String issuer, Instant readAt) throws NotVouchedException {
        if (!issuer.equals(found.getString("issuer", null))) {
            throw new NotVouchedException("The configuration is not that of the issuer in suivi.openid.issuer");
        }
        String userInfo = found.getString("userinfo_endpoint", null);
        return new Endpoints(
                Wire.address(found.getString("authorization_endpoint", "")),
                Wire.address(found.getString("token_endpoint", "")),
                Wire.address(found.getString("jwks_uri", "")),
                userInfo == null ? Optional.empty() : Optional.of(Wire.address(userInfo)),
                isSecretInForm(found),
                readAt);
    }

    /** The header is what holds where nothing is said. */
    private static boolean isSecretInForm(JsonObject found) {
        List<String> methods = found.get("token_endpoint_auth_methods_supported") instanceof JsonArray named
                ? named.stream().map(JsonValue::toString).toList()
                : List.of();
        return methods.contains("\"client_secret_post\"") && !methods.contains("\"client_secret_basic\"");
    }
}
