package suivi.installation;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import suivi.shipped.RunningJar;
import suivi.shipped.Shipped;
import suivi.shipped.Visitor;

/** {@code java -jar suivi.jar} alone, from its first start to its second. */
class EmptyInstallationIT {

    private static final Pattern CODE = Pattern.compile("([0-9A-Z]{4}-){3}[0-9A-Z]{4}");

    private static final String PASSWORD = "a long enough pass phrase";

    @Test
    void a8_theFirstAdministratorComesInByTheCodeInTheLogAndIsThereAfterARestart() throws Exception {
        Path home = Shipped.newHome();
        try (RunningJar suivi = RunningJar.start(home, Map.of())) {
            assertThat(suivi.get("/").body()).doesNotContain("fictitious");
            assertThat(Ports.openBy(suivi.pid())).containsExactly("127.0.0.1:" + suivi.port());
            assertThat(become(suivi, "0000-0000-0000-0000").statusCode()).isEqualTo(200);
            String code = code(suivi.log());
            assertThat(become(suivi, code).headers().firstValue("Location").orElse(""))
                    .endsWith("/access/signin");
            assertThat(suivi.get("/access/first").statusCode()).isEqualTo(404);
            assertThat(suivi.get("/design/system").statusCode()).isEqualTo(404);
            assertThat(suivi.get("/access/mails").statusCode()).isEqualTo(404);
            Visitor administrator = suivi.visitor();
            administrator.signIn("first@example.org", PASSWORD);
            assertThat(administrator.get("/access/factor").body())
                    .contains("Set up a second factor")
                    .doesNotContain("skip-form");
            assertThat(administrator
                            .get("/people/")
                            .headers()
                            .firstValue("Location")
                            .orElse(""))
                    .as("before she has a second factor")
                    .endsWith("/access/factor?next=%2Fpeople%2F");
        }
        Files.delete(home.resolve("suivi.log"));
        try (RunningJar suivi = RunningJar.start(home, Map.of("SUIVI_PUBLIC_URL", "https://suivi.example.org"))) {
            assertThat(CODE.matcher(Files.readString(suivi.log())).find())
                    .as("a code in the log of the second start")
                    .isFalse();
            assertThat(suivi.get("/access/first").statusCode()).isEqualTo(404);
            Visitor administrator = suivi.visitor();
            var signedIn = administrator.signIn("first@example.org", PASSWORD);
            assertThat(signedIn.statusCode()).isEqualTo(302);
            assertThat(signedIn.headers().allValues("Set-Cookie"))
                    .allSatisfy(cookie -> assertThat(cookie).contains("Secure"))
                    .isNotEmpty();
            assertThat(signedIn.headers().firstValue("Strict-Transport-Security"))
                    .isPresent();
        }
    }

    @Test
    void afterItWasKilledItStartsAgainWithWhatItHad() throws Exception {
        Path home = Shipped.newHome();
        Map<String, String> demonstration = Map.of("SUIVI_DEMONSTRATION", "true");
        try (RunningJar suivi = RunningJar.start(home, demonstration)) {
            suivi.kill();
        }
        try (RunningJar suivi = RunningJar.start(home, demonstration)) {
            assertThat(suivi.get("/api/v1/recommendations").body()).contains("DEMO/");
        }
    }

    @Test
    void whatCannotReachItsDatabaseEndsAndSaysSo() throws Exception {
        Path home = Shipped.newHome();
        try (RunningJar suivi = RunningJar.launch(home, Map.of("SUIVI_DB_URL", "jdbc:postgresql://127.0.0.1:1/none"))) {
            assertThat(suivi.awaitEnd()).isEqualTo(1);
            assertThat(Files.readString(suivi.log())).contains("Suivi could not start");
        }
    }

    private static java.net.http.HttpResponse<String> become(Shipped suivi, String code) throws Exception {
        return suivi.visitor()
                .submit(
                        "/access/first",
                        "first",
                        "submit",
                        Map.of(
                                "code",
                                code,
                                "name",
                                "First Administrator",
                                "email",
                                "first@example.org",
                                "password",
                                PASSWORD));
    }

    private static String code(Path log) throws Exception {
        Matcher matcher = CODE.matcher(Files.readString(log));
        assertThat(matcher.find()).as("a code in %s", log).isTrue();
        return matcher.group();
    }
}
