package suivi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import suivi.shipped.Demonstration;
import suivi.shipped.Shipped;

/** What the public reads, read with JavaScript off (P1). */
@ExtendWith({Demonstration.class, Chromium.class})
class WithoutScriptIT {

    private final Shipped suivi;

    private final Browser browser;

    WithoutScriptIT(Shipped suivi, Browser browser) {
        this.suivi = suivi;
        this.browser = browser;
    }

    @Test
    void p1_fromTheFrontToWhetherAProvisionBindsTheCountryInFrontOfHer() {
        try (Reader reader = Reader.withoutScript(suivi, browser)) {
            Page page = reader.page();
            reader.opens("/");
            page.getByRole(AriaRole.MAIN)
                    .getByRole(AriaRole.LINK)
                    .filter(new Locator.FilterOptions().setHasText("Moldova"))
                    .first()
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*/countries/country/MDA.*"));
            reader.opens("/obligations/instrument/CMW");
            page.getByLabel("Country").selectOption("MDA");
            reader.presses("Show");
            page.locator("details > summary").filter(text("Part III")).click();
            assertThat(page.locator("summary").filter(text("25")).first()).isVisible();
            reader.opens("/obligations/provision/CMW/25?country=MDA");
            assertThat(page.locator(".tag-not-binding").first()).isVisible();
        }
    }

    @Test
    void p1_theLanguageIsSwitchedAndKept() {
        try (Reader reader = Reader.withoutScript(suivi, browser)) {
            reader.opens("/");
            reader.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Español"))
                    .click();
            reader.opens("/obligations/");
            assertThat(reader.page().locator("html")).hasAttribute("lang", "es");
        }
    }

    @Test
    void sheSignsInAndIsTakenWhereSheWantedToGo() {
        try (Reader reader = Reader.withoutScript(suivi, browser)) {
            reader.opens("/access/account");
            reader.page().getByLabel("E-mail address").fill("submitter.phl@demo.suivi");
            reader.page().getByLabel("Password").fill(Shipped.PASSWORD);
            reader.presses("Sign in");
            assertThat(reader.page()).hasURL(suivi.address() + "/access/account");
        }
    }

    private static Locator.FilterOptions text(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }
}
