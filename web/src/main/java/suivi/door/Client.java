package suivi.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where a request came from (D7). */
@ApplicationScoped
public class Client {

    /** What is no name: looking one up would ask whoever owns it. */
    private static final Pattern LITERAL = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}|[0-9a-fA-F.]*:[0-9a-fA-F:.]*");

    /** Of an IPv6 address: what one subscriber is given, who may take any address in it. */
    private static final int NETWORK_BYTES = 8;

    private final Optional<String> proxies;

    @Inject
    public Client(@ConfigProperty(name = "suivi.proxies") Optional<String> proxies) {
        this.proxies = proxies;
    }

    /** For the container, which puts a proxy before every bean of an application. */
    Client() {
        this(Optional.empty());
    }

    /**
     * The client's address; of IPv6 its network of 64 bits. Behind a configured proxy it is the last one in the last
     * {@code X-Forwarded-For}: the one that the proxy itself saw. What a client writes in front of it is not believed,
     * and what is no address neither.
     */
    public String address(HttpServletRequest request) {
        String peer = request.getRemoteAddr();
        return Optional.of(request)
                .filter(from -> isProxy(peer))
                .flatMap(Client::forwarded)
                .or(() -> parsed(peer))
                .map(Client::network)
                .orElse(peer);
    }

    private static Optional<InetAddress> forwarded(HttpServletRequest request) {
        List<String> lines = Collections.list(request.getHeaders("X-Forwarded-For"));
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String last = lines.get(lines.size() - 1);
        return parsed(last.substring(last.lastIndexOf(',') + 1).strip());
    }

    private static Optional<InetAddress> parsed(String address) {
        if (!LITERAL.matcher(address).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.getByName(address));
        } catch (UnknownHostException e) {
            return Optional.empty();
        }
    }

    private static String network(InetAddress address) {
        if (!(address instanceof Inet6Address)) {
            return address.getHostAddress();
        }
        byte[] bytes = address.getAddress();
        Arrays.fill(bytes, NETWORK_BYTES, bytes.length, (byte) 0);
        try {
            return InetAddress.getByAddress(bytes).getHostAddress() + "/64";
        } catch (UnknownHostException e) {
            throw new IllegalStateException("An address of 16 bytes is one", e);
        }
    }

    /** Split here: a set that may be empty cannot be injected. Compared as addresses: IPv6 has many spellings. */
    private boolean isProxy(String peer) {
        Optional<InetAddress> from = parsed(peer);
        return from.isPresent()
                && proxies.stream()
                        .flatMap(all -> Arrays.stream(all.split(",")))
                        .map(String::strip)
                        .map(Client::parsed)
                        .anyMatch(from::equals);
    }
}
