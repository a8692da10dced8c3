package suivi.access.openid;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;
import suivi.House;

/** A provider in place of the wire to one: it signs what a test wants signed, and remembers what it was asked. */
public final class PretendedProvider extends Wire {

    public static final String ISSUER = "https://id.example.org/realm";

    public static final String CLIENT = "suivi";

    static final String CODE = "a code";

    static final PublicJsonWebKey KEY = key("first");

    private final Clock clock;

    private PublicJsonWebKey key = KEY;

    private String idToken;

    private String userInfo = "{\"sub\":\"248289761001\"}";

    final JsonObjectBuilder configuration = Json.createObjectBuilder()
            .add("issuer", ISSUER)
            .add("authorization_endpoint", ISSUER + "/authorize")
            .add("token_endpoint", ISSUER + "/token")
            .add("jwks_uri", ISSUER + "/keys")
            .add("userinfo_endpoint", ISSUER + "/userinfo");

    private String described;

    final List<String> asked = new ArrayList<>();

    final Map<String, String> form = new HashMap<>();

    private PretendedProvider(Clock clock) {
        this.clock = clock;
    }

    /** Configured in that house. */
    public static PretendedProvider in(House house) {
        PretendedProvider provider = new PretendedProvider(house.clock);
        house.setting("suivi.openid.issuer", ISSUER)
                .setting("suivi.openid.client", CLIENT)
                .setting("suivi.openid.secret", "a secret")
                .setting("suivi.openid.name", "Example")
                .with(Wire.class, provider);
        return provider;
    }

    static PublicJsonWebKey key(String id) {
        try {
            PublicJsonWebKey made = RsaJwkGenerator.generateJwk(2048);
            made.setKeyId(id);
            return made;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Vouches for whoever has that subject, with that address. */
    public void vouchesFor(String subject, String email, boolean verified, String nonce) {
        vouches(nonce, claims -> {
            claims.setSubject(subject);
            claims.setClaim("email", email);
            claims.setClaim("email_verified", verified);
        });
    }

    /** As it should be, but for what the test changes. */
    void vouches(String nonce, Consumer<JwtClaims> change) {
        idToken = signed(claims(nonce, change), key, AlgorithmIdentifiers.RSA_USING_SHA256);
    }

    void answers(String token) {
        idToken = token;
    }

    void tellsMore(String json) {
        userInfo = json;
    }

    void signsWith(PublicJsonWebKey another) {
        key = another;
    }

    String claims(String nonce, Consumer<JwtClaims> change) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(CLIENT);
        claims.setSubject("248289761001");
        claims.setIssuedAt(NumericDate.fromMilliseconds(clock.millis()));
        claims.setExpirationTime(NumericDate.fromMilliseconds(clock.millis() + 300_000));
        claims.setStringClaim("nonce", nonce);
        change.accept(claims);
        return claims.toJson();
    }

    static String signed(String claims, PublicJsonWebKey key, String algorithm) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims);
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setAlgorithmHeaderValue(algorithm);
        return compact(signature);
    }

    static String compact(JsonWebSignature signature) {
        try {
            signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
            signature.setDoKeyValidation(false);
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    String get(URI address, String authorization) {
        asked.add(address.getPath().replaceFirst(".*/", ""));
        return switch (asked.get(asked.size() - 1)) {
            case "keys" -> new JsonWebKeySet(key).toJson(OutputControlLevel.PUBLIC_ONLY);
            case "userinfo" -> userInfo;
            default -> configuration();
        };
    }

    /** Built once: a builder forgets what it built. */
    private String configuration() {
        if (described == null) {
            described = configuration.build().toString();
        }
        return described;
    }

    @Override
    String post(URI address, String authorization, Map<String, String> fields) {
        form.clear();
        form.putAll(fields);
        form.put("Authorization", authorization);
        return Json.createObjectBuilder()
                .add("access_token", "an access token")
                .add("id_token", idToken)
                .build()
                .toString();
    }
}
