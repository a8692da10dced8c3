package suivi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import suivi.shipped.Demonstration;
import suivi.shipped.Shipped;

/** How people come, work and go. Each test works with somebody whom it invited itself. */
@ExtendWith({Demonstration.class, Chromium.class})
class PeopleIT {

    private static final String ADMINISTRATOR = "administrator@demo.suivi";

    private static final String PASSWORD = "nine lives of a cat";

    private static final List<Integer> WIDTHS = List.of(1280, 360);

    private final Shipped suivi;

    private final Browser browser;

    PeopleIT(Shipped suivi, Browser browser) {
        this.suivi = suivi;
        this.browser = browser;
    }

    @Test
    void a15_a17_anExpertIsInvitedComesInByTheLinkAndSignsInWithACode() throws InvalidKeyException {
        String email = newEmail();
        String link = invited(email, "EXPERT", "CEDAW");
        try (Reader expert = Reader.at(1280, suivi, browser)) {
            joins(expert, link);
            signsIn(expert, email, PASSWORD);
            Page page = expert.page();
            assertThat(page).hasURL(Pattern.compile(".*/access/factor.*"));
            looksAt("factor", expert);
            String key = page.locator(".key").innerText();
            page.locator("#code").fill(code(key, Instant.now()));
            expert.presses("Confirm");
            assertThat(page.locator(".secret")).containsText("recovery codes");
            looksAt("factor-codes", expert);
            String recovery = page.locator(".secret output")
                    .innerText()
                    .lines()
                    .findFirst()
                    .orElseThrow();
            expert.opens("/access/account");
            looksAt("account-with-factor", expert);
            expert.presses("Sign out");

            signsIn(expert, email, PASSWORD);
            assertThat(page).hasURL(Pattern.compile(".*/access/code.*"));
            looksAt("code", expert);
            expert.opens("/access/account");
            assertThat(page).hasURL(Pattern.compile(".*/access/signin.*"));
            expert.opens("/access/code");
            page.locator("#code").fill("000000");
            expert.presses("Sign in");
            assertThat(page.locator(".field-error #code")).isVisible();
            // The next step's: the one before was used to set it up.
            page.locator("#code").fill(code(key, Instant.now().plusSeconds(30)));
            expert.presses("Sign in");
            assertThat(page).hasURL(suivi.address() + "/access/account");
            expert.presses("Sign out");

            signsIn(expert, email, PASSWORD);
            page.locator("#code").fill(recovery);
            expert.presses("Sign in");
            assertThat(page).hasURL(suivi.address() + "/access/account");
        }
    }

    @Test
    void a15_aLinkServesOnce() {
        String link = invited(newEmail(), null, null);
        try (Reader reader = Reader.at(360, suivi, browser)) {
            joins(reader, link);
            reader.page().navigate(link);
            assertThat(reader.page().locator(".notice")).containsText("opens nothing any more");
            reader.findsNothingToStumbleOver();
        }
    }

    @Test
    void a16_a12_whoeverForgotHerPasswordGetsANewOneByALetterAndHerSessionsEnd() {
        String email = newEmail();
        String link = invited(email, "AUDITOR", "*");
        try (Reader elsewhere = Reader.at(360, suivi, browser);
                Reader reader = Reader.at(1280, suivi, browser)) {
            joins(elsewhere, link);
            signsIn(elsewhere, email, PASSWORD);
            Page page = reader.page();
            reader.opens("/access/signin");
            page.locator("a[href$='/access/reset']").click();
            looksAt("reset", reader);
            page.locator("#email").fill(email);
            reader.presses("Send me a link");
            assertThat(page.locator(".notice-success")).isVisible();
            reader.opens("/access/mails");
            page.locator(".records > li")
                    .filter(to(email))
                    .first()
                    .locator(".letter a")
                    .click();
            assertThat(page).hasURL(suivi.address() + "/access/reset");
            looksAt("reset-choose", reader);
            page.locator("#password").fill("ten lives of a dog");
            reader.presses("Change the password");
            assertThat(page.locator(".notice-success")).isVisible();
            elsewhere.opens("/access/account");
            assertThat(elsewhere.page()).hasURL(Pattern.compile(".*/access/signin.*"));
            signsIn(reader, email, "ten lives of a dog");
            assertThat(page).hasURL(suivi.address() + "/access/account");
        }
    }

    @Test
    void a6_aRevokedRoleStopsWorkingInAnOpenSessionWithTheNextRequest() {
        String email = newEmail();
        String link = invited(email, "COORDINATOR", "MEX");
        try (Reader coordinator = Reader.at(1280, suivi, browser);
                Reader administrator = Reader.at(1280, suivi, browser)) {
            joins(coordinator, link);
            signsIn(coordinator, email, PASSWORD);
            assertThat(status(coordinator, "/exchange/")).isEqualTo(200);
            person(administrator, email);
            looksAt("person", administrator);
            administrator.presses("Revoke Coordinator, Mexico");
            assertThat(administrator.page().locator("main")).containsText("She holds no role");
            assertThat(status(coordinator, "/exchange/")).isEqualTo(403);
        }
    }

    @Test
    void a18_sheEndsASessionFromElsewhere() {
        String email = newEmail();
        String link = invited(email, null, null);
        try (Reader one = Reader.at(1280, suivi, browser);
                Reader other = Reader.at(360, suivi, browser)) {
            joins(one, link);
            signsIn(one, email, PASSWORD);
            signsIn(other, email, PASSWORD);
            other.presses("End all others");
            one.opens("/access/account");
            assertThat(one.page()).hasURL(Pattern.compile(".*/access/signin.*"));
            other.opens("/access/account");
            assertThat(other.page().locator("#sessions-form tbody tr")).hasCount(1);
            other.findsNothingToStumbleOver();
        }
    }

    @Test
    void a19_whoLeavesHandsOverAndWhoTakesOverFindsTheNote() {
        String leaving = newEmail();
        String taking = newEmail();
        try (Reader taker = Reader.at(1280, suivi, browser);
                Reader administrator = Reader.at(1280, suivi, browser)) {
            joins(taker, invited(leaving, "COORDINATOR", "PHL"));
            joins(taker, invited(taking, null, null));
            Page page = administrator.page();
            person(administrator, leaving);
            page.locator("a[href*='/people/leave/']").click();
            looksAt("leave", administrator);
            administrator.presses("Hand over and end the account");
            assertThat(page.locator(".field-error #to")).isVisible();
            page.locator("#to")
                    .selectOption(page.locator("#to option").filter(to(taking)).getAttribute("value"));
            page.locator("#note").fill("The file is in the second drawer.");
            administrator.presses("Hand over and end the account");
            assertThat(page.locator(".page-head")).containsText("inactive");
            signsIn(taker, taking, PASSWORD);
            assertThat(taker.page().locator("main")).containsText("The file is in the second drawer.");
            assertThat(taker.page().locator("main")).containsText("Philippines");
        }
    }

    /** The link of an invitation that an administrator sent. */
    private String invited(String email, String role, String scope) {
        try (Reader administrator = Reader.at(1280, suivi, browser)) {
            administrator.signsIn(ADMINISTRATOR);
            administrator.opens("/people/invitations");
            Page page = administrator.page();
            page.locator("#email").fill(email);
            page.locator("#name").fill("Somebody of a test");
            if (role != null) {
                page.locator("#role").selectOption(role);
                page.locator("#scope").selectOption(scope);
            }
            administrator.presses("Send the invitation");
            page.waitForLoadState();
            administrator.findsNothingToStumbleOver();
            String link = page.locator(".secret output").innerText();
            return suivi.address() + link.substring(link.indexOf("/access/"));
        }
    }

    private void joins(Reader reader, String link) {
        reader.page().navigate(link);
        assertThat(reader.page()).hasURL(suivi.address() + "/access/invitation");
        reader.page().waitForLoadState();
        reader.findsNothingToStumbleOver();
        reader.page().locator("#password").fill(PASSWORD);
        reader.presses("Create my account");
        assertThat(reader.page()).hasURL(Pattern.compile(".*/access/signin.*"));
    }

    private static void signsIn(Reader reader, String email, String password) {
        reader.opens("/access/signin");
        reader.page().locator("#email").fill(email);
        reader.page().locator("#password").fill(password);
        reader.presses("Sign in");
        assertThat(reader.page()).not().hasURL(Pattern.compile(".*/access/signin.*"));
    }

    /** An administrator opens her page. */
    private static void person(Reader administrator, String email) {
        administrator.signsIn(ADMINISTRATOR);
        administrator.opens("/people/?q=" + email);
        administrator.page().locator("tbody th a").click();
        assertThat(administrator.page().locator(".page-head")).containsText(email);
    }

    private int status(Reader reader, String path) {
        Response answer = reader.page().navigate(suivi.address() + path);
        return answer.status();
    }

    private static void looksAt(String name, Reader reader) {
        reader.page().waitForLoadState();
        for (int width : WIDTHS) {
            reader.page().setViewportSize(width, 800);
            reader.findsNothingToStumbleOver();
            reader.takesAPicture("people-" + name + "-" + width);
        }
        reader.page().setViewportSize(WIDTHS.get(0), 800);
    }

    private static Locator.FilterOptions to(String email) {
        return new Locator.FilterOptions().setHasText(email);
    }

    private static String code(String key, Instant when) throws InvalidKeyException {
        byte[] secret = new Base32().decode(key.replace(" ", ""));
        return new TimeBasedOneTimePasswordGenerator()
                .generateOneTimePasswordString(new SecretKeySpec(secret, "RAW"), when, Locale.ROOT);
    }

    private static String newEmail() {
        return UUID.randomUUID() + "@test.suivi";
    }
}
