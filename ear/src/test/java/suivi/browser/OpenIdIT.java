package suivi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import suivi.shipped.Demonstration;
import suivi.shipped.Provider;
import suivi.shipped.Shipped;

/** Signing in by a provider: from the button there and back. */
@ExtendWith({Demonstration.class, Chromium.class})
class OpenIdIT {

    private static final String HER = "submitter.phl@demo.suivi";

    private final Shipped suivi;

    private final Browser browser;

    private final Provider provider;

    OpenIdIT(Shipped suivi, Browser browser, Provider provider) {
        this.suivi = suivi;
        this.browser = browser;
        this.provider = provider;
    }

    @Test
    void a20_sheSignsInByTheProviderSeesThatSheIsBoundAndUnbindsIt() {
        provider.knows(HER, true);
        try (Reader reader = Reader.at(1280, suivi, browser)) {
            Page page = reader.page();
            reader.means(provider.issuer());
            reader.opens("/access/signin?next=%2Frecommendations%2F");
            reader.takesAPicture("signin-by-provider");
            comesAs(HER, reader);
            assertThat(page).hasURL(suivi.address() + "/recommendations/");
            reader.opens("/access/account");
            assertThat(page.locator("section[aria-labelledby=openid]")).containsText(provider.issuer());
            for (int width : List.of(1280, 360)) {
                page.setViewportSize(width, 800);
                reader.findsNothingToStumbleOver();
                reader.takesAPicture("account-bound-" + width);
            }
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Unbind " + provider.issuer()))
                    .click();
            assertThat(page.locator("section[aria-labelledby=openid]"))
                    .containsText("You can sign in with " + Provider.NAME);
        }
    }

    @Test
    void a20_whoeverIsNobodyHereReadsSoAtTheSignInPage() {
        provider.knows("nobody@example.org", true);
        for (int width : List.of(1280, 360)) {
            try (Reader reader = Reader.at(width, suivi, browser)) {
                reader.means(provider.issuer());
                reader.opens("/access/signin");
                comesAs("nobody@example.org", reader);
                assertThat(reader.page().locator(".notice-error"))
                        .containsText("That sign-in does not lead to a person here");
                reader.findsNothingToStumbleOver();
                reader.takesAPicture("signin-by-provider-refused-" + width);
            }
        }
    }

    private void comesAs(String email, Reader reader) {
        for (String link : List.of("Sign in with " + Provider.NAME, "Continue as " + email)) {
            reader.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                    .first()
                    .click();
        }
    }
}
