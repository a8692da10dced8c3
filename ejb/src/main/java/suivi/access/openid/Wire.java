package suivi.access.openid;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Talks to a provider: over TLS, or on this very machine. It follows no redirect, and reads nothing large. */
@ApplicationScoped
public class Wire {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final int LARGEST = 512 * 1024;

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    private final HttpClient client = HttpClient.newBuilder()
            .connectTimeout(PATIENCE)
            .followRedirects(HttpClient.Redirect.NEVER)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    /** @throws NotVouchedException where it is not to be talked to */
    static URI address(String written) throws NotVouchedException {
        try {
            URI address = URI.create(written);
            boolean unheard = "https".equals(address.getScheme())
                    || "http".equals(address.getScheme()) && THIS_MACHINE.contains(String.valueOf(address.getHost()));
            if (unheard
                    && address.getHost() != null
                    && address.getUserInfo() == null
                    && address.getFragment() == null) {
                return address;
            }
        } catch (IllegalArgumentException e) {
            // As any other that is none.
        }
        throw new NotVouchedException("An address of the provider is neither https nor on loopback");
    }

    /** @param authorization the header; null for none */
    String get(URI address, String authorization) throws NotVouchedException {
        return send(request(address, authorization));
    }

    /** Sends a form. */
    String post(URI address, String authorization, Map<String, String> fields) throws NotVouchedException {
        return send(request(address, authorization)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields))));
    }

    static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    static JsonObject json(String answer) throws NotVouchedException {
        try (JsonReader reader = Json.createReader(new StringReader(answer))) {
            return reader.readObject();
        } catch (JsonException e) {
            throw new NotVouchedException("The provider did not answer in JSON");
        }
    }

    private static HttpRequest.Builder request(URI address, String authorization) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).timeout(PATIENCE).header("Accept", "application/json");
        return authorization == null ? request : request.header("Authorization", authorization);
    }

    private String send(HttpRequest.Builder request) throws NotVouchedException {
        try {
            HttpResponse<InputStream> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = answer.body()) {
                byte[] read = body.readNBytes(LARGEST + 1);
                if (answer.statusCode() != 200 || read.length > LARGEST) {
                    throw new NotVouchedException("The provider answered %d with %d bytes or more"
                            .formatted(answer.statusCode(), read.length));
                }
                return new String(read, StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            throw new NotVouchedException(
                    "The provider could not be asked: " + e.getClass().getSimpleName());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new NotVouchedException("The server is stopping");
        }
    }
}
