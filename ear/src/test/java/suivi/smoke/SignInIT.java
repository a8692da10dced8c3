package suivi.smoke;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import suivi.shipped.Demonstration;
import suivi.shipped.Shipped;
import suivi.shipped.Visitor;

/** Signing in at the page. Each test comes from an address of its own (RFC 5737), and guesses at accounts of its own. */
@ExtendWith(Demonstration.class)
class SignInIT {

    private static final Pattern WAIT = Pattern.compile("Wait (\\d+) seconds");

    private final Shipped suivi;

    SignInIT(Shipped suivi) {
        this.suivi = suivi;
    }

    @Test
    void d5_aCoordinatorSignsInAndSeesHerAccount() throws Exception {
        Visitor coordinator = suivi.visitor();
        HttpResponse<String> answer = coordinator.signIn("coordinator.mex@demo.suivi", Shipped.PASSWORD);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/access/factor");
        assertThat(answer.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith("suivi="))
                .singleElement()
                .asString()
                .contains("HttpOnly")
                .containsIgnoringCase("SameSite=Lax");
        HttpResponse<String> account = coordinator.get("/access/account");
        assertThat(account.statusCode()).isEqualTo(200);
        assertThat(account.body()).contains("Coordinator", "Mexico");
    }

    @Test
    void d5_aSessionFromBeforeSignInIsWorthlessAfterIt() throws Exception {
        Visitor visitor = suivi.visitor();
        visitor.signIn("coordinator.mda@demo.suivi", Shipped.PASSWORD);
        String first = visitor.session().orElseThrow();
        visitor.signIn("coordinator.mda@demo.suivi", Shipped.PASSWORD);
        assertThat(visitor.session()).isPresent().get().isNotEqualTo(first);
        assertThat(withSession(first).statusCode()).isIn(302, 401);
    }

    @Test
    void d5_anIdThatSomebodyPlantedIsNotTheOneOfTheSession() throws Exception {
        String planted = sessionOf("coordinator.mda@demo.suivi");
        for (String before : new String[] {"planted", planted}) {
            HttpResponse<String> answer =
                    signIn("coordinator.mda@demo.suivi", Shipped.PASSWORD, "192.0.2.1", "suivi=" + before);
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/access/factor");
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .filteredOn(cookie -> cookie.startsWith("suivi="))
                    .singleElement()
                    .asString()
                    .matches("suivi=[0-9a-f]{20,}.*")
                    .doesNotContain(before);
        }
    }

    private String sessionOf(String email) throws IOException {
        Visitor visitor = suivi.visitor();
        visitor.signIn(email, Shipped.PASSWORD);
        return visitor.session().orElseThrow();
    }

    @Test
    void p3_theLinkToSignInLeadsBackHere() throws Exception {
        assertThat(suivi.get("/countries/country/MEX?on=2003-07-01").body())
                .contains("/access/signin?next=%2Fcountries%2Fcountry%2FMEX%3Fon%3D2003-07-01");
    }

    @Test
    void d5_signingOutEndsTheSession() throws Exception {
        Visitor visitor = suivi.visitor();
        visitor.signIn("focal.phl@demo.suivi", Shipped.PASSWORD);
        String session = visitor.session().orElseThrow();
        HttpResponse<String> left = visitor.submit("/access/account", "leave-form", "sign-out", Map.of());
        assertThat(left.statusCode()).isEqualTo(302);
        assertThat(left.headers().allValues("Set-Cookie")).noneMatch(cookie -> cookie.contains("SSO"));
        assertThat(withSession(session).statusCode()).isIn(302, 401);
    }

    @Test
    void aFormThatIsSentAfterItsSessionEndedLeadsToSigningIn() throws Exception {
        HttpResponse<String> answer = suivi.send(suivi.request("/access/account")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(
                        "token-form=token-form&create=create&name=x&jakarta.faces.ViewState=-1234567890:987654321")));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .contains("/access/signin?next=%2Faccess%2Faccount");
    }

    @Test
    void p3_whoeverIsNotSignedInIsSentToSignInAndBack() throws Exception {
        HttpResponse<String> sent = suivi.get("/access/account");
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sent.headers().firstValue("Location").orElse(""))
                .contains("/access/signin?next=%2Faccess%2Faccount");
    }

    @Test
    void a5_aWrongPasswordAndAnUnknownAccountAreAnsweredAlike() throws Exception {
        HttpResponse<String> wrong = signIn("auditor@demo.suivi", "not the password", "192.0.2.2", "");
        HttpResponse<String> unknown = signIn("nobody@demo.suivi", "not the password", "192.0.2.2", "");
        assertThat(wrong.statusCode()).isEqualTo(200).isEqualTo(unknown.statusCode());
        assertThat(wrong.body().replace("auditor@demo.suivi", ""))
                .isEqualTo(unknown.body().replace("nobody@demo.suivi", ""))
                .contains("do not go together");
        assertThat(wrong.headers().firstValue("Set-Cookie").orElse("")).doesNotContain("suivi=");
    }

    @Test
    void a4_thirtyWrongPasswordsSlowThatAccountAndThatAddressAndNobodyElse() throws Exception {
        for (int i = 0; i < 30; i++) {
            signIn("expert1.cmw@demo.suivi", "guess number " + i, "192.0.2.3", "");
        }
        // However fast or slow this machine is, the wait must outlast the questions below.
        for (int i = 0; secondsToWait("expert1.cmw@demo.suivi", "192.0.2." + (100 + i % 100)) < 4; i++) {
            assertThat(i).as("more guesses").isLessThan(2_000);
        }
        assertThat(signIn("expert1.cmw@demo.suivi", Shipped.PASSWORD, "192.0.2.4", "")
                        .body())
                .as("that account, from elsewhere")
                .contains("notice-warning");
        assertThat(signIn("expert1.cedaw@demo.suivi", Shipped.PASSWORD, "192.0.2.3", "")
                        .body())
                .as("another account, from that address")
                .contains("notice-warning");
        assertThat(signIn("expert1.cedaw@demo.suivi", Shipped.PASSWORD, "192.0.2.4", "")
                        .statusCode())
                .as("another account, from elsewhere")
                .isEqualTo(302);
    }

    @Test
    void d7_anAddressThatAClientWroteItselfIsNotBelieved() throws Exception {
        for (int i = 0; i < 15; i++) {
            signIn("nobody" + i + "@demo.suivi", "guess number " + i, "198.51.100." + i + ", 192.0.2.5", "");
        }
        assertThat(signIn("rapporteur.cmw@demo.suivi", Shipped.PASSWORD, "198.51.100.77, 192.0.2.5", "")
                        .body())
                .contains("notice-warning");
    }

    @Test
    void anAddressElsewhereIsNoPlaceToComeBackTo() throws Exception {
        for (String elsewhere : new String[] {
            "//evil.example/",
            "https://evil.example/",
            "/\\evil.example",
            "/\t/evil.example",
            "/\n/evil.example",
            "\t//evil.example"
        }) {
            HttpResponse<String> answer = post(
                    "&next=" + URLEncoder.encode(elsewhere, StandardCharsets.UTF_8),
                    "submitter.mex@demo.suivi",
                    Shipped.PASSWORD,
                    "192.0.2.6",
                    "");
            assertThat(answer.statusCode()).as(elsewhere).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(elsewhere)
                    .endsWith("/access/account");
        }
    }

    @Test
    void aPlaceOfOursIsComeBackTo() throws Exception {
        HttpResponse<String> answer = post(
                "&next="
                        + URLEncoder.encode(
                                "/obligations/provision/CEDAW/2(f)?lang=es&on=2003-07-01", StandardCharsets.UTF_8),
                "submitter.mex@demo.suivi",
                Shipped.PASSWORD,
                "192.0.2.6",
                "");
        assertThat(answer.headers().firstValue("Location").orElse(""))
                .endsWith("/obligations/provision/CEDAW/2(f)?lang=es&on=2003-07-01");
    }

    /** What the page says after one more wrong password. */
    private int secondsToWait(String email, String from) throws IOException {
        Matcher wait = WAIT.matcher(signIn(email, "one more guess", from, "").body());
        return wait.find() ? Integer.parseInt(wait.group(1)) : 0;
    }

    private HttpResponse<String> withSession(String session) throws IOException {
        return suivi.send(suivi.request("/access/account").header("Cookie", "suivi=" + session));
    }

    private HttpResponse<String> signIn(String email, String password, String from, String cookie) throws IOException {
        return post("&next=", email, password, from, cookie);
    }

    private HttpResponse<String> post(String more, String email, String password, String from, String cookie)
            throws IOException {
        String form = "signin=signin&submit=x&jakarta.faces.ViewState=stateless" + more + "&email="
                + URLEncoder.encode(email, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(password, StandardCharsets.UTF_8);
        return suivi.send(suivi.request("/access/signin")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", from)
                .header("Cookie", cookie)
                .POST(BodyPublishers.ofString(form)));
    }
}
