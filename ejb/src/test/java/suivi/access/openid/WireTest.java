package suivi.access.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** How a provider is talked to, with a server on loopback in its place. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WireTest {

    private final List<String> asked = new ArrayList<>();

    private final Wire wire = new Wire();

    private HttpServer server;

    @BeforeAll
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterAll
    void stop() {
        server.stop(0);
    }

    @Test
    void a21_aFormIsSentAndItsAnswerRead() throws NotVouchedException {
        assertThat(wire.post(at("/echo"), "Basic abc", Map.of("code", "a b&c"))).isEqualTo("Basic abc code=a+b%26c");
    }

    @Test
    void a21_noRedirectIsFollowed() {
        refused("/elsewhere");
        assertThat(asked).contains("/elsewhere").doesNotContain("/evil");
    }

    @Test
    void a21_whatIsTooLargeOrAnErrorIsNotRead() {
        refused("/large");
        refused("/broken");
    }

    @Test
    void a21_whatDoesNotAnswerIsNoAnswer() throws IOException {
        HttpServer gone = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        URI nowhere = URI.create("http://127.0.0.1:" + gone.getAddress().getPort() + "/");
        gone.stop(0);
        assertThatThrownBy(() -> wire.get(nowhere, null)).isInstanceOf(NotVouchedException.class);
    }

    private void refused(String path) {
        assertThatThrownBy(() -> wire.get(at(path), null)).isInstanceOf(NotVouchedException.class);
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path);
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Location", "/evil");
        byte[] answer =
                switch (path) {
                    case "/echo" ->
                        (exchange.getRequestHeaders().getFirst("Authorization") + " " + body)
                                .getBytes(StandardCharsets.UTF_8);
                    case "/large" -> new byte[600 * 1024];
                    default -> "{}".getBytes(StandardCharsets.UTF_8);
                };
        int status =
                switch (path) {
                    case "/elsewhere" -> 302;
                    case "/broken" -> 500;
                    default -> 200;
                };
        exchange.sendResponseHeaders(status, answer.length);
        try (exchange) {
            exchange.getResponseBody().write(answer);
        } catch (IOException e) {
            // Whoever asked has read enough.
        }
    }
}
