package suivi.shipped;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** A provider of OpenID Connect on loopback: whoever comes chooses who she is. It is as strict as a real one. */
public final class Provider implements AutoCloseable {

    public static final String NAME = "Example ID";

    private static final String CLIENT = "suivi-under-test";

    private static final String SECRET = "a secret: of both";

    private static final String PAGE =
            "<!DOCTYPE html><html lang=\"en\"><title>%s</title><link rel=\"icon\" href=\"data:,\">%s</html>";

    /** Both encoded, as RFC 6749 has it (section 2.3.1). */
    private static final String CREDENTIALS = "Basic "
            + Base64.getEncoder().encodeToString((CLIENT + ":a+secret%3A+of+both").getBytes(StandardCharsets.US_ASCII));

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final HttpServer server;

    private final RsaJsonWebKey key;

    private final List<Account> accounts = new CopyOnWriteArrayList<>();

    private final Map<String, Granted> codes = new ConcurrentHashMap<>();

    /** @param verified whether the provider says that the address is hers */
    public record Account(String subject, String email, boolean verified) {}

    /** To whom a code was given, and what was asked for then. */
    private record Granted(Account account, Map<String, String> asked) {}

    private Provider(HttpServer server, RsaJsonWebKey key) {
        this.server = server;
        this.key = key;
    }

    static Provider start() throws IOException {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
            RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
            key.setKeyId("1");
            Provider provider = new Provider(server, key);
            server.createContext("/.well-known/openid-configuration", provider::describe);
            server.createContext("/authorize", provider::authorize);
            server.createContext("/token", provider::exchange);
            server.createContext("/keys", provider::keys);
            server.start();
            return provider;
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What tells Suivi of it. */
    Map<String, String> settings() {
        return Map.of(
                "SUIVI_OPENID_ISSUER", issuer(),
                "SUIVI_OPENID_CLIENT", CLIENT,
                "SUIVI_OPENID_SECRET", SECRET,
                "SUIVI_OPENID_NAME", NAME);
    }

    public String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** From now on somebody can come as this one. */
    public Account knows(String email, boolean verified) {
        Account account = new Account(UUID.randomUUID().toString(), email, verified);
        accounts.add(account);
        return account;
    }

    /** The place in Suivi to which it sends whoever came there as this one. */
    public String sendsBack(String asked, Account account) throws IOException {
        String location = Shipped.send(HTTP, HttpRequest.newBuilder(URI.create(asked + "&as=" + account.subject())))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        URI back = URI.create(location);
        return back.getRawPath() + "?" + back.getRawQuery();
    }

    private void describe(HttpExchange exchange) throws IOException {
        answer(
                exchange,
                200,
                "application/json",
                Json.createObjectBuilder()
                        .add("issuer", issuer())
                        .add("authorization_endpoint", issuer() + "/authorize")
                        .add("token_endpoint", issuer() + "/token")
                        .add("jwks_uri", issuer() + "/keys")
                        .build()
                        .toString());
    }

    private void keys(HttpExchange exchange) throws IOException {
        answer(exchange, 200, "application/json", new JsonWebKeySet(key).toJson());
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> asked = fields(exchange.getRequestURI().getRawQuery());
        String as = asked.get("as");
        if (as == null) {
            String choices = accounts.stream()
                    .map(account -> "<p><a href=\"%s&amp;as=%s\">Continue as %s</a></p>"
                            .formatted(
                                    exchange.getRequestURI().toString().replace("&", "&amp;"),
                                    account.subject(),
                                    account.email()))
                    .collect(Collectors.joining());
            answer(exchange, 200, "text/html", PAGE.formatted(NAME, choices));
            return;
        }
        Account account = accounts.stream()
                .filter(one -> one.subject().equals(as))
                .findFirst()
                .orElseThrow();
        String code = UUID.randomUUID().toString();
        codes.put(code, new Granted(account, asked));
        exchange.getResponseHeaders()
                .add("Location", asked.get("redirect_uri") + "?code=" + code + "&state=" + asked.get("state"));
        answer(exchange, 302, "text/plain", "");
    }

    private void exchange(HttpExchange exchange) throws IOException {
        Map<String, String> form = fields(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        Granted granted = codes.remove(form.getOrDefault("code", ""));
        boolean right = granted != null
                && CREDENTIALS.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && "S256".equals(granted.asked().get("code_challenge_method"))
                && digest(form.get("code_verifier")).equals(granted.asked().get("code_challenge"))
                && granted.asked().get("redirect_uri").equals(form.get("redirect_uri"));
        if (!right) {
            answer(exchange, 400, "application/json", "{\"error\":\"invalid_grant\"}");
            return;
        }
        answer(
                exchange,
                200,
                "application/json",
                Json.createObjectBuilder()
                        .add("token_type", "Bearer")
                        .add("access_token", "an access token")
                        .add("id_token", idToken(granted))
                        .build()
                        .toString());
    }

    private String idToken(Granted granted) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer());
        claims.setAudience(CLIENT);
        claims.setSubject(granted.account().subject());
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(5);
        claims.setStringClaim("nonce", granted.asked().get("nonce"));
        claims.setStringClaim("email", granted.account().email());
        claims.setClaim("email_verified", granted.account().verified());
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.getPrivateKey());
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String digest(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(MessageDigest.getInstance("SHA-256")
                            .digest(String.valueOf(verifier).getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> fields(String encoded) {
        return Arrays.stream(encoded.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type + "; charset=utf-8");
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
