package suivi.access.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.http.Response;
import org.jose4j.http.SimpleResponse;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import suivi.access.boundary.OpenIdAwaited;

/** The provider that {@code suivi.openid.*} names, by the authorization code flow with PKCE (RFC 7636). */
@ApplicationScoped
public class OpenIdProvider {

    /** How long its configuration is believed before it is read again. */
    static final Duration KEPT = Duration.ofHours(1);

    private static final String WELL_KNOWN = "/.well-known/openid-configuration";

    private static final int LONGEST_SUBJECT = 255;

    private static final Base64.Encoder DIGEST = Base64.getUrlEncoder().withoutPadding();

    @Inject
    private Clock clock;

    @Inject
    private Wire wire;

    @Inject
    @ConfigProperty(name = "suivi.openid.issuer")
    private Optional<String> issuer;

    @Inject
    @ConfigProperty(name = "suivi.openid.client")
    private Optional<String> client;

    @Inject
    @ConfigProperty(name = "suivi.openid.secret")
    private Optional<String> secret;

    @Inject
    @ConfigProperty(name = "suivi.openid.name")
    private Optional<String> name;

    private final AtomicReference<Known> known = new AtomicReference<>();

    /** What was found out about it. */
    private record Known(Endpoints endpoints, IdTokens tokens) {}

    /** What people call it; empty where none is configured. */
    public Optional<String> name() {
        return issuer.filter(any -> client.isPresent())
                .map(address -> name.orElseGet(
                        () -> address.replaceFirst("^https?://", "").replaceFirst("/.*", "")));
    }

    /** Where the browser is sent. */
    public String address(OpenIdAwaited awaited) throws NotVouchedException {
        Map<String, String> asked = new LinkedHashMap<>();
        asked.put("response_type", "code");
        asked.put("client_id", client.orElseThrow());
        asked.put("redirect_uri", awaited.back());
        asked.put("scope", "openid email");
        asked.put("state", awaited.state());
        asked.put("nonce", awaited.nonce());
        asked.put("code_challenge", challenge(awaited.verifier()));
        asked.put("code_challenge_method", "S256");
        String page = known().endpoints().authorization().toString();
        return page + (page.contains("?") ? "&" : "?") + Wire.encoded(asked);
    }

    /** For whom it vouches with the code that the browser brought back. */
    public OpenIdCredential vouched(OpenIdAwaited awaited, String state, String code) throws NotVouchedException {
        if (code == null
                || !IdTokens.isSame(awaited.state(), state)
                || !clock.instant().isBefore(awaited.until())) {
            throw new NotVouchedException("What came back is not what was awaited");
        }
        Endpoints endpoints = known().endpoints();
        JsonObject tokens = Wire.json(exchange(endpoints, awaited, code));
        JwtClaims claims = known().tokens().read(tokens.getString("id_token", ""), awaited.nonce(), clock.instant());
        String subject = claims.getClaimValueAsString("sub");
        if (subject.length() > LONGEST_SUBJECT) {
            throw new NotVouchedException("The subject is longer than the specification allows");
        }
        return new OpenIdCredential(issuer.orElseThrow(), subject, email(claims, endpoints, tokens));
    }

    private String exchange(Endpoints endpoints, OpenIdAwaited awaited, String code) throws NotVouchedException {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("grant_type", "authorization_code");
        form.put("code", code);
        form.put("redirect_uri", awaited.back());
        form.put("code_verifier", awaited.verifier());
        boolean inHeader = secret.isPresent() && !endpoints.secretInForm();
        if (!inHeader) {
            form.put("client_id", client.orElseThrow());
            secret.ifPresent(ours -> form.put("client_secret", ours));
        }
        return wire.post(endpoints.token(), inHeader ? basic() : null, form);
    }

    /** RFC 6749, section 2.3.1: both are encoded before they are put together. */
    private String basic() {
        String both = Wire.encoded(client.orElseThrow()) + ":" + Wire.encoded(secret.orElseThrow());
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(StandardCharsets.UTF_8));
    }

    /** Hers, where the provider verified it; some tell it in the ID token, others where they are asked for more. */
    private String email(JwtClaims claims, Endpoints endpoints, JsonObject tokens) throws NotVouchedException {
        String access = tokens.getString("access_token", null);
        if (claims.hasClaim("email") || endpoints.userInfo().isEmpty() || access == null) {
            boolean verified = Boolean.TRUE.equals(claims.getClaimValue("email_verified"));
            return verified ? claims.getClaimValueAsString("email") : null;
        }
        JsonObject more = Wire.json(wire.get(endpoints.userInfo().get(), "Bearer " + access));
        if (!claims.getClaimValueAsString("sub").equals(more.getString("sub", null))) {
            throw new NotVouchedException("The provider told more of somebody else");
        }
        return more.getBoolean("email_verified", false) ? more.getString("email", null) : null;
    }

    private Known known() throws NotVouchedException {
        Known found = known.get();
        Instant now = clock.instant();
        if (found == null || !now.isBefore(found.endpoints().readAt().plus(KEPT))) {
            found = read(now);
            known.set(found);
        }
        return found;
    }

    private Known read(Instant now) throws NotVouchedException {
        URI place = Wire.address(issuer.orElseThrow().replaceFirst("/$", "") + WELL_KNOWN);
        Endpoints endpoints = Endpoints.of(Wire.json(wire.get(place, null)), issuer.orElseThrow(), now);
        HttpsJwks keys = new HttpsJwks(endpoints.keys().toString());
        keys.setSimpleHttpGet(address -> keys(endpoints));
        // A key that is not among them is asked for at once: only the provider's own answer can make us.
        keys.setRefreshReprieveThreshold(0);
        return new Known(
                endpoints,
                new IdTokens(issuer.orElseThrow(), client.orElseThrow(), new HttpsJwksVerificationKeyResolver(keys)));
    }

    private SimpleResponse keys(Endpoints endpoints) throws IOException {
        try {
            return new Response(200, "OK", Map.of(), wire.get(endpoints.keys(), null));
        } catch (NotVouchedException e) {
            throw new IOException(e);
        }
    }

    private static String challenge(String verifier) {
        try {
            return DIGEST.encodeToString(
                    MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
