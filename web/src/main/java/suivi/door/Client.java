package suivi.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a request came from (D7). */
@ApplicationScoped
public class Client {

    @Inject
    @ConfigProperty(name = "suivi.proxies")
    private Optional<String> proxies;

    /**
     * The client's address. Behind a configured proxy it is the last one in {@code X-Forwarded-For}: the one that
     * the proxy itself saw. What a client writes in front of it is not believed.
     */
    public String address(HttpServletRequest request) {
        String peer = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !isProxy(peer)) {
            return peer;
        }
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }

    /** Split here: a set that may be empty cannot be injected. */
    private boolean isProxy(String peer) {
        return proxies.stream()
                .flatMap(all -> Arrays.stream(all.split(",")))
                .map(String::strip)
                .anyMatch(peer::equals);
    }
}
