package suivi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import suivi.shipped.Demonstration;
import suivi.shipped.Shipped;

/** Her own account, under the policy with a nonce. Each test works with an account that no other test changes. */
@ExtendWith({Demonstration.class, Chromium.class})
class AccountIT {

    private final Shipped suivi;

    private final Browser browser;

    AccountIT(Shipped suivi, Browser browser) {
        this.suivi = suivi;
        this.browser = browser;
    }

    @Test
    void a7_sheMakesATokenSeesItOnceAndRevokesIt() throws IOException {
        try (Reader reader = Reader.at(1280, suivi, browser)) {
            Page page = reader.page();
            String name = "export " + UUID.randomUUID();
            reader.signsIn("expert2.cedaw@demo.suivi");
            page.locator("#name").fill(name);
            reader.presses("Make the token");
            String secret = page.locator(".secret output").innerText();
            assertThat(me(secret)).isEqualTo(200);
            reader.findsNothingToStumbleOver();
            reader.opens("/access/account");
            assertThat(page.content()).contains(name).doesNotContain(secret);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Revoke " + name))
                    .click();
            page.waitForLoadState();
            assertThat(me(secret)).isEqualTo(401);
        }
    }

    @Test
    void f3_aTokenWithoutANameIsRefusedBesideItsField() {
        try (Reader reader = Reader.at(360, suivi, browser)) {
            reader.signsIn("focal.mex@demo.suivi");
            reader.presses("Make the token");
            assertThat(reader.page().locator(".errors a[href='#name']")).isVisible();
            assertThat(reader.page().locator(".field-error #name")).isVisible();
            reader.findsNothingToStumbleOver();
        }
    }

    @Test
    void a4_thePresentPasswordMustBeRightBeforeItIsChanged() {
        try (Reader reader = Reader.at(1280, suivi, browser)) {
            Page page = reader.page();
            reader.signsIn("submitter.mda@demo.suivi");
            changes("not my password", "a new pass phrase of mine", reader);
            assertThat(page.locator(".field-error #present")).isVisible();
            changes(Shipped.PASSWORD, "short", reader);
            assertThat(page.locator(".field-error #next")).isVisible();
            changes(Shipped.PASSWORD, "a new pass phrase of mine", reader);
            assertThat(page.locator(".notice-success")).isVisible();
            changes("a new pass phrase of mine", Shipped.PASSWORD, reader);
            assertThat(page.locator(".notice-success")).isVisible();
        }
    }

    @Test
    void d5_sheSignsOut() {
        try (Reader reader = Reader.at(360, suivi, browser)) {
            reader.signsIn("focal.mda@demo.suivi");
            reader.presses("Sign out");
            assertThat(reader.page()).hasURL(suivi.address() + "/");
            reader.opens("/access/account");
            assertThat(reader.page()).hasURL(Pattern.compile(".*/access/signin.*"));
        }
    }

    private static void changes(String present, String next, Reader reader) {
        reader.page().locator("#present").fill(present);
        reader.page().locator("#next").fill(next);
        reader.presses("Change the password");
        reader.page().waitForLoadState();
    }

    private int me(String token) throws IOException {
        return suivi.send(suivi.request("/api/v1/me").header("Authorization", "Bearer " + token))
                .statusCode();
    }
}
