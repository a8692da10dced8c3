package suivi.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import suivi.shipped.Demonstration;
import suivi.shipped.Program;
import suivi.shipped.Provider;
import suivi.shipped.Shipped;
import suivi.shipped.Visitor;

/** Signing in by a provider, as a browser without script does it. */
@ExtendWith(Demonstration.class)
class OpenIdIT {

    private static final String HER = "focal.phl@demo.suivi";

    private static final String REFUSED = "/access/signin?after=openid";

    private final Shipped suivi;

    private final Provider provider;

    OpenIdIT(Shipped suivi, Provider provider) {
        this.suivi = suivi;
        this.provider = provider;
    }

    @Test
    void a20_d5_sheComesInUnderASessionThatIsNewAndWhatCameBackServesOnce() throws IOException {
        Provider.Account hers = provider.knows(HER, true);
        Visitor visitor = suivi.visitor();
        String back = provider.sendsBack(way(visitor, "/recommendations/"), hers);
        String before = visitor.session().orElseThrow();
        assertThat(location(visitor.get(back))).isEqualTo("/recommendations/");
        assertThat(visitor.session()).isPresent().isNotEqualTo(Optional.of(before));
        assertThat(visitor.get("/access/account").body())
                .contains("Signed in as")
                .contains(HER)
                .contains(provider.issuer());
        assertThat(location(visitor.get(back))).isEqualTo(REFUSED);
        Provider.Account another = provider.knows(HER, true);
        Visitor eve = suivi.visitor();
        assertThat(location(eve.get(provider.sendsBack(way(eve, ""), another))))
                .as("another account of the provider's with her address")
                .isEqualTo(REFUSED);
        Visitor again = suivi.visitor();
        assertThat(location(again.get(provider.sendsBack(way(again, "//evil.example.org/"), hers))))
                .as("after a place that is not ours")
                .isEqualTo("/access/account");
    }

    @Test
    void a20_whoeverIsNobodyHereIsToldSoAndIsInTheLedger() throws IOException {
        Program auditor = Program.of("auditor@demo.suivi", suivi);
        for (Provider.Account account :
                List.of(provider.knows("stranger@example.org", true), provider.knows(HER, false))) {
            String before = newestFailure(auditor);
            Visitor visitor = suivi.visitor();
            HttpResponse<String> refused = visitor.get(provider.sendsBack(way(visitor, "/people/"), account));
            assertThat(location(refused)).isEqualTo(REFUSED);
            assertThat(visitor.get(REFUSED).body()).contains("does not lead to a person here");
            assertThat(location(visitor.get("/access/account"))).contains("/access/signin");
            assertThat(newestFailure(auditor)).contains("\"unknown\"").isNotEqualTo(before);
        }
    }

    @Test
    void a21_whatAnotherBrowserAwaitsServesNobodyElse() throws IOException {
        Provider.Account hers = provider.knows("coordinator2.mex@demo.suivi", true);
        Visitor ana = suivi.visitor();
        String back = provider.sendsBack(way(ana, ""), hers);
        Visitor eve = suivi.visitor();
        assertThat(location(eve.get(back))).as("where nothing is awaited").isEqualTo(REFUSED);
        way(eve, "");
        assertThat(location(eve.get(back))).as("where something else is").isEqualTo(REFUSED);
        assertThat(location(eve.get("/access/openid?error=access_denied"))).isEqualTo(REFUSED);
    }

    private static String newestFailure(Program auditor) throws IOException {
        return auditor.get("/ledger?act=access.sign-in-fail&size=1").body();
    }

    /** The provider's address to which she is sent. */
    private String way(Visitor visitor, String next) throws IOException {
        String address = location(visitor.get("/access/openid?next=" + next));
        assertThat(address).startsWith(provider.issuer() + "/authorize?").contains("code_challenge_method=S256");
        return address;
    }

    /** Without the origin of this site, which some servers put before it. */
    private String location(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        return answer.headers().firstValue("Location").orElseThrow().replace(suivi.address(), "");
    }
}
