package suivi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import suivi.shipped.Demonstration;
import suivi.shipped.Shipped;

/** The codebook as an administrator edits it. Each test works with terms of its own. */
@ExtendWith({Demonstration.class, Chromium.class})
class CodebookIT {

    private final Shipped suivi;

    private final Browser browser;

    CodebookIT(Shipped suivi, Browser browser) {
        this.suivi = suivi;
        this.browser = browser;
    }

    @Test
    void r20_aTermIsAddedMergedAndSaysIntoWhat() {
        try (Reader ada = Reader.at(1280, suivi, browser)) {
            Page page = ada.page();
            ada.signsIn("administrator@demo.suivi");
            String stays = adds(ada, "Stays ");
            String goes = adds(ada, "Goes ");
            ada.findsNothingToStumbleOver();
            page.locator("#into").selectOption(stays);
            ada.presses("Show what will change");
            assertThat(page.locator(".notice-warning")).containsText("Records and drafts that change: 0");
            ada.findsNothingToStumbleOver();
            ada.presses("Merge");
            assertThat(page.locator("h1")).containsText("Stays ");
            ada.opens("/codebook/term/theme/" + goes);
            assertThat(page.locator(".page-head .tag")).hasText("merged");
            assertThat(page.locator("#save")).hasCount(0);
            ada.findsNothingToStumbleOver();
        }
    }

    @Test
    void r19_labelsAreEditedAndFaultsAreSaidBesideTheirFieldsOnAPhone() {
        try (Reader ada = Reader.at(360, suivi, browser)) {
            Page page = ada.page();
            ada.signsIn("administrator@demo.suivi");
            ada.opens("/codebook/?vocabulary=institution");
            ada.findsNothingToStumbleOver();
            ada.opens("/codebook/?vocabulary=body");
            ada.presses("Add");
            assertThat(page.locator(".errors a[href='#label-en']")).isVisible();
            ada.findsNothingToStumbleOver();
            adds(ada, "Phone ");
            page.getByLabel("Label in Spanish").fill("Otro " + UUID.randomUUID());
            ada.presses("Save");
            assertThat(page.getByLabel("Label in Spanish")).hasValue(Pattern.compile("Otro .*"));
            ada.presses("Retire");
            assertThat(page.locator(".page-head .tag")).hasText("retired");
            ada.findsNothingToStumbleOver();
            ada.presses("Offer it again");
            assertThat(page.locator(".page-head .tag")).hasText("offered");
        }
    }

    /** @return its id */
    private static String adds(Reader ada, String label) {
        String name = label + UUID.randomUUID();
        ada.opens("/codebook/");
        ada.page().getByLabel("Label in English").fill(name);
        ada.page().getByLabel("Label in Spanish").fill(name + " es");
        ada.presses("Add");
        ada.page().waitForURL(Pattern.compile(".*/codebook/term/theme/.*"));
        return ada.page().url().replaceAll(".*/", "");
    }
}
