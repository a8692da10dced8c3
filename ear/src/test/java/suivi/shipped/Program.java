package suivi.shipped;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A program that uses the API for somebody, by a token that she made for it. */
public final class Program {

    private static final Pattern SECRET = Pattern.compile("<output>([^<]+)</output>");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Shipped suivi;

    /** Null for a program of nobody's. */
    private final String token;

    private final Map<String, String> headers;

    private Program(Shipped suivi, String token, Map<String, String> headers) {
        this.suivi = suivi;
        this.token = token;
        this.headers = headers;
    }

    /** The same, sending this header too. */
    public Program with(String header, String value) {
        return new Program(suivi, token, Map.of(header, value));
    }

    /** She signs in, and makes the token at the page of her account. */
    public static Program of(String email, Shipped suivi) throws IOException {
        Visitor person = suivi.visitor();
        person.signIn(email, Shipped.PASSWORD);
        String page = person.submit(
                        "/access/account",
                        "token-form",
                        "create",
                        Map.of("name", "outside " + UUID.randomUUID(), "days", "30"))
                .body();
        Matcher secret = SECRET.matcher(page);
        if (!secret.find()) {
            throw new AssertionError("No token for " + email + " on " + page);
        }
        return new Program(suivi, secret.group(1), Map.of());
    }

    public static Program ofNobody(Shipped suivi) {
        return new Program(suivi, null, Map.of());
    }

    /** The same token, after the server was started again. */
    public Program at(Shipped again) {
        return new Program(again, token, headers);
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = suivi.request("/api/v1" + path);
        headers.forEach(request::header);
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    public HttpResponse<String> get(String path) throws IOException {
        return Shipped.send(HTTP, request(path));
    }

    public HttpResponse<byte[]> bytes(String path) throws IOException {
        try {
            return HTTP.send(request(path).build(), BodyHandlers.ofByteArray());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    public HttpResponse<String> post(String path, String json) throws IOException {
        return Shipped.send(
                HTTP, request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    public HttpResponse<String> post(String path) throws IOException {
        return Shipped.send(HTTP, request(path).POST(BodyPublishers.noBody()));
    }

    public HttpResponse<String> delete(String path) throws IOException {
        return Shipped.send(HTTP, request(path).DELETE());
    }

    /**
     * Sends JSON, or nothing.
     *
     * @param edition what it changes, for {@code If-Match}; or null
     */
    public HttpResponse<String> send(String method, String path, String edition, String json) throws IOException {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .method(method, json == null ? BodyPublishers.noBody() : BodyPublishers.ofString(json));
        return Shipped.send(HTTP, edition == null ? request : request.header("If-Match", edition));
    }

    /** Sends a form with a file, of which the server hears the length before the content. */
    public HttpResponse<String> upload(String path, String fileName, BodyPublisher file, Map<String, String> fields)
            throws IOException {
        String boundary = "outside-" + UUID.randomUUID();
        StringBuilder before = new StringBuilder();
        fields.forEach((name, value) -> before.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\""
                + name + "\"\r\n\r\n" + value + "\r\n"));
        before.append("--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
        return Shipped.send(
                HTTP,
                request(path)
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(BodyPublishers.concat(
                                BodyPublishers.ofString(before.toString()),
                                file,
                                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"))));
    }

    public HttpResponse<String> upload(String path, Path file, Map<String, String> fields)
            throws FileNotFoundException, IOException {
        return upload(path, file.getFileName().toString(), BodyPublishers.ofFile(file), fields);
    }

    /** What a successful answer says. */
    public static JsonObject read(HttpResponse<String> answer) {
        return structure(answer).asJsonObject();
    }

    /** The same of one that may be a list. */
    public static JsonStructure structure(HttpResponse<String> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new AssertionError(answer.uri() + " answered " + answer.statusCode() + " " + answer.body());
        }
        try (JsonReader reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.read();
        }
    }
}
