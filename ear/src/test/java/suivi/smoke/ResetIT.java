package suivi.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import suivi.shipped.Demonstration;
import suivi.shipped.Shipped;

/** Asking for a new password. Each test comes from an address of its own (RFC 5737). */
@ExtendWith(Demonstration.class)
class ResetIT {

    private final Shipped suivi;

    ResetIT(Shipped suivi) {
        this.suivi = suivi;
    }

    @Test
    void a5_anAddressWithAnAccountAndOneWithoutAreAnsweredAlike() throws Exception {
        HttpResponse<String> known = ask("focal.phl@demo.suivi", "198.51.100.1");
        HttpResponse<String> unknown = ask("nobody@demo.suivi", "198.51.100.2");
        assertThat(known.statusCode()).isEqualTo(302).isEqualTo(unknown.statusCode());
        assertThat(known.headers().firstValue("Location"))
                .isEqualTo(unknown.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/access/reset?sent=true"));
        assertThat(known.body()).isEqualTo(unknown.body());
        assertThat(known.headers().map().keySet())
                .isEqualTo(unknown.headers().map().keySet());
    }

    @Test
    void a4_a16_askingAgainAndAgainMustWaitWhetherThereIsAnAccountOrNot() throws Exception {
        for (String email : new String[] {"focal.mda@demo.suivi", "nobody2@demo.suivi"}) {
            String answer = "";
            for (int i = 0; i < 30 && !answer.contains("notice-warning"); i++) {
                answer = ask(email, "198.51.100." + (10 + i)).body();
            }
            assertThat(answer).as(email).contains("notice-warning");
        }
        assertThat(ask("focal.mex@demo.suivi", "198.51.100.99").statusCode())
                .as("somebody else")
                .isEqualTo(302);
    }

    @Test
    void a15_a16_theSecretOfALinkLeavesTheAddressWithTheFirstAnswer() throws Exception {
        for (String page : new String[] {"invitation", "reset"}) {
            HttpResponse<String> answer = suivi.get("/access/" + page + "?key=a-secret");
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .endsWith("/access/" + page)
                    .doesNotContain("a-secret");
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        }
    }

    private HttpResponse<String> ask(String email, String from) throws IOException {
        return suivi.send(suivi.request("/access/reset")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", from)
                .POST(BodyPublishers.ofString("ask=ask&send=x&jakarta.faces.ViewState=stateless&email="
                        + URLEncoder.encode(email, StandardCharsets.UTF_8))));
    }
}
