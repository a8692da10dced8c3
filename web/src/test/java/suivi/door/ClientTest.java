package suivi.door;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClientTest {

    private static final String PROXY = "10.0.0.1";

    private final Client client = new Client(Optional.of("10.0.0.1, ::1"));

    @Test
    void d7_behindAProxyItIsTheLastAddressOfTheLastHeader() {
        assertThat(from(PROXY, "192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(from(PROXY, "198.51.100.7, 192.0.2.1")).isEqualTo("192.0.2.1");
        assertThat(from(PROXY, "198.51.100.7", "192.0.2.1"))
                .as("a client wrote the first line, the proxy the second")
                .isEqualTo("192.0.2.1");
        assertThat(from("0:0:0:0:0:0:0:1", "192.0.2.1")).isEqualTo("192.0.2.1");
    }

    @Test
    void d7_nobodyElseIsBelieved() {
        assertThat(from("203.0.113.9", "192.0.2.1")).isEqualTo("203.0.113.9");
        assertThat(from(PROXY)).isEqualTo(PROXY);
        assertThat(new Client(Optional.empty()).address(Requests.from(PROXY, "192.0.2.1")))
                .isEqualTo(PROXY);
    }

    @Test
    void d7_whatIsNoAddressIsNotTakenForOne() {
        for (String none :
                new String[] {"", "unknown", "localhost", "192.0.2.1:4711", "999.0.2.1", "a:b:c:d", "_hidden"}) {
            assertThat(from(PROXY, none)).as(none).isEqualTo(PROXY);
        }
    }

    @Test
    void a4_anIpv6SubscriberIsCountedByHerNetwork() {
        assertThat(from(PROXY, "2001:db8:1:2:3:4:5:6"))
                .isEqualTo(from(PROXY, "2001:0db8:1:2::99"))
                .isEqualTo(from("2001:db8:1:2::1"))
                .endsWith("/64")
                .isNotEqualTo(from(PROXY, "2001:db8:1:3::99"));
        assertThat(from(PROXY, "::ffff:192.0.2.1"))
                .as("IPv4 in the clothes of IPv6")
                .isEqualTo("192.0.2.1");
    }

    private String from(String peer, String... forwarded) {
        return client.address(Requests.from(peer, forwarded));
    }
}
