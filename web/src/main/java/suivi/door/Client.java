package suivi.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a request came from (D7). */
@ApplicationScoped
public class Client {

    @Inject
    @ConfigProperty(name = "suivi.proxies")
    private Optional<Set<String>> proxies;

    /**
     * The client's address. Behind a configured proxy it is the last one in {@code X-Forwarded-For}: the one that
     * the proxy itself saw. What a client writes in front of it is not believed.
     */
    public String address(HttpServletRequest request) {
        String peer = request.getRemoteAddr();
        String forwarded = request.getHeader("X-Forwarded-For");
        if (forwarded == null || !proxies.orElse(Set.of()).contains(peer)) {
            return peer;
        }
        return forwarded.substring(forwarded.lastIndexOf(',') + 1).strip();
    }
}
