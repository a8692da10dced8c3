package suivi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import suivi.shipped.Demonstration;
import suivi.shipped.Shipped;

/** An administrator brings in an authentic text (O10, O11). */
@ExtendWith({Demonstration.class, Chromium.class})
class WordingIT {

    private static final String TEXT = """
            {"instrument": "CEDAW", "articles": [{"article": 24, "paragraphs": [
              {"num": null, "text": "These words stand here for those of the United Nations."}]}]}""";

    private final Shipped suivi;

    private final Browser browser;

    WordingIT(Shipped suivi, Browser browser) {
        this.suivi = suivi;
        this.browser = browser;
    }

    @Test
    void o10_theImportedWordingStandsBesideTheSummary() {
        try (Reader reader = Reader.at(1280, suivi, browser)) {
            reader.signsIn("administrator@demo.suivi");
            imports(TEXT, reader);
            assertThat(reader.page().locator(".notice-success")).isVisible();
            reader.opens("/obligations/provision/CEDAW/24");
            assertThat(reader.page().getByText("These words stand here")).isVisible();
            reader.findsNothingToStumbleOver();
        }
    }

    @Test
    void o11_whatCannotBeReadIsRefusedBesideItsField() {
        try (Reader reader = Reader.at(360, suivi, browser)) {
            reader.signsIn("administrator@demo.suivi");
            imports("not JSON", reader);
            assertThat(reader.page().locator(".field-error #file")).isVisible();
            assertThat(reader.page().locator("#file")).hasAttribute("aria-invalid", "true");
            assertThat(reader.page().locator("#file")).hasAttribute("aria-describedby", "file-hint file-error");
            imports(TEXT.replace("24", "240"), reader);
            assertThat(reader.page().locator(".field-error").getByText("240")).isVisible();
            reader.findsNothingToStumbleOver();
        }
    }

    private static void imports(String text, Reader reader) {
        Page page = reader.page();
        reader.opens("/obligations/wording");
        page.locator("#instrument").selectOption("CEDAW");
        page.locator("#file")
                .setInputFiles(
                        new FilePayload("cedaw.json", "application/json", text.getBytes(StandardCharsets.UTF_8)));
        page.locator("#import").click();
        page.waitForLoadState();
    }
}
