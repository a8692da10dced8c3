package suivi.shipped;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;

/** Something that was shipped, and runs: what every test from outside talks to. */
public abstract class Shipped implements AutoCloseable {

    /** Of every person of the demonstration. */
    public static final String PASSWORD = "suivi-demonstration-2026";

    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private static final Duration LONGEST_ANSWER = Duration.ofSeconds(60);

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Path home;

    private final int port;

    protected Shipped(Path home, int port) {
        this.home = home;
        this.port = port;
    }

    /** A port that nobody listened on a moment ago. */
    static int freePort() {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A new directory under {@code target}. */
    public static Path newHome() throws IOException {
        return Files.createTempDirectory(Path.of("target").toAbsolutePath(), "home");
    }

    public String address() {
        return "http://127.0.0.1:" + port;
    }

    public int port() {
        return port;
    }

    public Path home() {
        return home;
    }

    /** Where it writes what it does. */
    public abstract Path log();

    abstract boolean isAlive();

    /** Returns once it answers; fails when it ends before, or never does. */
    void awaitAnswer() {
        Instant end = Instant.now().plus(LONGEST_START);
        while (!answers()) {
            if (!isAlive() || Instant.now().isAfter(end)) {
                throw new IllegalStateException("Suivi did not start; its log is " + log());
            }
            LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
        }
    }

    private boolean answers() {
        try {
            return get("/health/ready").statusCode() == 200
                    && get("/api/v1/countries").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    public HttpResponse<String> get(String path) throws IOException {
        return send(request(path));
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path)).timeout(LONGEST_ANSWER);
    }

    public HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
        return send(HTTP, request);
    }

    static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) throws IOException {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** Somebody with a browser's cookies and forms, and without its script. */
    public Visitor visitor() {
        return new Visitor(
                this, HttpClient.newBuilder().cookieHandler(new CookieManager()).build());
    }

    @Override
    public abstract void close();
}
