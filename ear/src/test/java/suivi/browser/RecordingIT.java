package suivi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import suivi.shipped.Demonstration;
import suivi.shipped.Shipped;

/** A paragraph with letters becomes four points, is reviewed by somebody else, and is read by everybody. */
@ExtendWith({Demonstration.class, Chromium.class})
class RecordingIT {

    private static final String PARAGRAPH = """
            The Committee recommends that the State party:
            (a) Adopt a law that makes a written contract compulsory for domestic work;
            (b) Train labour inspectors on the rights of women migrant workers;
            (c) Publish the results of inspections every year; and
            (d) Consider further efforts as appropriate.""";

    /** The page waits a moment before it keeps what was written. */
    private static final double LONGEST = 30_000;

    private final Shipped suivi;

    private final Browser browser;

    RecordingIT(Shipped suivi, Browser browser) {
        this.suivi = suivi;
        this.browser = browser;
    }

    @Test
    void r9_aParagraphIsRecordedByOneAndPublishedByAnother() {
        try (Reader ana = Reader.at(1280, suivi, browser);
                Reader bea = Reader.at(360, suivi, browser);
                Reader anybody = Reader.at(360, suivi, browser)) {
            ana.signsIn("coordinator.mex@demo.suivi");
            String edit = records(ana);
            Page page = ana.page();
            assertThat(page.locator(".point")).hasCount(4);
            assertThat(page.getByText("It names no institution")).isVisible();
            ana.findsNothingToStumbleOver();
            ana.presses("Save and send to review");
            assertThat(page.getByText("You wrote some of this")).isVisible();
            assertThat(button(page, "Publish")).hasCount(0);

            bea.signsIn("coordinator2.mex@demo.suivi");
            bea.page().navigate(edit);
            bea.findsNothingToStumbleOver();
            bea.presses("Publish");
            assertThat(bea.page().locator(".kicker .tag")).hasText("Published");
            bea.page().navigate(edit.replace("/edit/", "/history/"));
            assertThat(bea.page().locator("dl.summary").first()).containsText("Lucía Robles");
            bea.findsNothingToStumbleOver();

            anybody.page().navigate(edit.replace("/edit/", "/recommendation/"));
            assertThat(anybody.page().locator("dl.summary dt").filter(new Locator.FilterOptions().setHasText("(d)")))
                    .isVisible();
            assertThat(anybody.page().getByText("Edit")).hasCount(0);
            anybody.findsNothingToStumbleOver();
        }
    }

    @Test
    void r11_whereTwoWriteBothVersionsStandSideBySide() {
        try (Reader ana = Reader.at(1280, suivi, browser);
                Reader bea = Reader.at(1280, suivi, browser)) {
            ana.signsIn("coordinator.mex@demo.suivi");
            String edit = records(ana);
            bea.signsIn("coordinator2.mex@demo.suivi");
            bea.page().navigate(edit);
            text(bea).fill("What the second wrote.");
            bea.presses("Save");
            assertThat(bea.page().getByText("Saved at")).isVisible();
            text(ana).fill("What the first wrote.");
            ana.presses("Save");
            assertThat(ana.page().locator("#both")).isVisible();
            assertThat(ana.page().locator("table")).containsText("What the second wrote.");
            assertThat(ana.page().locator("table")).containsText("What the first wrote.");
            ana.findsNothingToStumbleOver();
            ana.presses("Save mine over it");
            assertThat(ana.page().locator("#both")).hasCount(0);
            bea.page().reload();
            assertThat(text(bea)).hasValue("What the first wrote.");
        }
    }

    @Test
    void r11_aDraftKeepsItselfWhileSomebodyWrites() {
        try (Reader ana = Reader.at(1280, suivi, browser)) {
            ana.signsIn("coordinator.mex@demo.suivi");
            records(ana);
            text(ana).fill("Written and not saved by hand.");
            assertThat(ana.page().getByText("Saved at"))
                    .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONGEST));
            ana.page().reload();
            assertThat(text(ana)).hasValue("Written and not saved by hand.");
        }
    }

    @Test
    void f3_whatIsMissingIsSaidBesideItsField() {
        try (Reader ana = Reader.at(360, suivi, browser)) {
            ana.signsIn("coordinator.mex@demo.suivi");
            ana.opens("/recommendations/record");
            ana.findsNothingToStumbleOver();
            ana.presses("Record as a draft");
            assertThat(ana.page().locator(".errors a[href='#country']")).isVisible();
            ana.findsNothingToStumbleOver();
        }
    }

    private static Locator text(Reader reader) {
        return reader.page().locator("textarea").first();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** @return the address at which it is edited */
    private static String records(Reader reader) {
        Page page = reader.page();
        reader.opens("/recommendations/record");
        page.locator("#country").selectOption("MEX");
        page.locator("#body").selectOption("CEDAW");
        page.locator("#symbol").fill("TEST/" + UUID.randomUUID());
        page.locator("#adopted").fill("2024-07-05");
        page.locator("#paragraph").fill("33");
        page.locator("#text").fill(PARAGRAPH);
        reader.presses("Record as a draft");
        assertThat(page).hasURL(Pattern.compile(".*/recommendations/edit/.*"));
        return page.url();
    }
}
