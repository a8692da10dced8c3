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

/** A link is proposed by one, with what the page offers, and confirmed by another on a phone. */
@ExtendWith({Demonstration.class, Chromium.class})
class LinkingIT {

    private static final String MOLDOVA = "/recommendations/links/DEMO-CEDAW-MDA-1:33(a)";

    private final Shipped suivi;

    private final Browser browser;

    LinkingIT(Shipped suivi, Browser browser) {
        this.suivi = suivi;
        this.browser = browser;
    }

    @Test
    void r17_whatDoesNotBindIsSaidWithWhatDoesAndNeedsAReason() {
        try (Reader eva = Reader.at(1280, suivi, browser);
                Reader ion = Reader.at(360, suivi, browser)) {
            eva.signsIn("expert1.cedaw@demo.suivi");
            eva.opens(MOLDOVA);
            assertThat(eva.page().locator("#suggested")).isVisible();
            assertThat(eva.page().locator("ol.link-list > li").first()).isVisible();
            eva.findsNothingToStumbleOver();
            eva.opens(MOLDOVA + "?provision=CMW+25");
            Page page = eva.page();
            assertThat(page.locator(".notice")).containsText("not binding");
            assertThat(page.locator(".notice a.button").first()).hasText("CEDAW 11(1)(d)");
            eva.findsNothingToStumbleOver();
            eva.presses("Propose this link");
            assertThat(page.locator(".errors a[href='#reason']")).isVisible();
            eva.findsNothingToStumbleOver();
            page.locator("#reason").fill("To align with it.");
            eva.presses("Propose this link");
            assertThat(item(page, "CMW 25")).containsText("proposed");
            assertThat(item(page, "CMW 25")).containsText("You proposed it");

            ion.signsIn("coordinator.mda@demo.suivi");
            ion.opens(MOLDOVA);
            assertThat(item(ion.page(), "CMW 25")).containsText("not binding");
            ion.findsNothingToStumbleOver();
            ion.presses("Confirm: CMW 25");
            assertThat(item(ion.page(), "CMW 25")).containsText("confirmed");
            ion.opens(MOLDOVA + "?words=domestic&in=CEDAW");
            assertThat(ion.page().locator("#search")).isVisible();
            ion.findsNothingToStumbleOver();
            ion.opens(MOLDOVA + "?provision=CMW+25(1)");
            ion.findsNothingToStumbleOver();
        }
    }

    @Test
    void r16_aPointIsLinkedByItselfAndTheProposalTakenBack() {
        try (Reader ana = Reader.at(360, suivi, browser)) {
            ana.signsIn("coordinator2.mex@demo.suivi");
            ana.opens("/recommendations/links/DEMO-CEDAW-MEX-1:24(a)?point=b&provision=CMW+82");
            ana.presses("Propose this link");
            assertThat(ana.page()).hasURL(Pattern.compile(".*\\?point=b.*"));
            assertThat(item(ana.page(), "CMW 82")).containsText("Point (b)");
            assertThat(ana.page().locator(".link-points [aria-current]")).containsText("(b)");
            ana.findsNothingToStumbleOver();
            ana.presses("Take back: CMW 82");
            assertThat(item(ana.page(), "CMW 82")).hasCount(0);
        }
    }

    @Test
    void s16_whoRecordsFindsWhatIsLacking() {
        try (Reader ana = Reader.at(360, suivi, browser)) {
            ana.signsIn("coordinator.mex@demo.suivi");
            ana.opens("/recommendations/?lacks=due");
            assertThat(ana.page().locator(".chosen")).containsText("A due date");
            ana.findsNothingToStumbleOver();
        }
    }

    private static Locator item(Page page, String provision) {
        return page.locator("#decide li")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(provision).setExact(true))));
    }
}
