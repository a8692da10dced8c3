package suivi.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import suivi.shipped.CorpusFile;
import suivi.shipped.Demonstration;
import suivi.shipped.Shipped;

/** A coordinator brings a real file in, sees row by row what will happen, and confirms. */
@ExtendWith({Demonstration.class, Chromium.class})
class ImportIT {

    private static final double LONGEST = 120_000;

    private static final List<Integer> WIDTHS = List.of(1280, 360);

    private final Shipped suivi;

    private final Browser browser;

    ImportIT(Shipped suivi, Browser browser) {
        this.suivi = suivi;
        this.browser = browser;
    }

    @Test
    void sheImportsARealFileOfUprInfoAndASecondTimeNothingIsNew() {
        Path file = CorpusFile.named("upr_info_pilots_sessions1-20.csv");
        try (Reader reader = Reader.at(1280, suivi, browser)) {
            reader.signsIn("coordinator.all@demo.suivi");
            reader.opens("/exchange/");
            atEachWidth(reader, "exchange");

            bringsIn(file, reader);
            // Another run against the same server finds them unchanged; a first one finds them new.
            assertThat(figure("New", reader) + figure("Changed", reader) + figure("Unchanged", reader))
                    .isEqualTo(667);
            assertThat(reader.page().locator(".reckoning")).containsText("680 rows");
            assertThat(reader.page().locator(".reckoning")).containsText("667 recommendations");
            assertThat(reader.page().locator(".reckoning")).containsText("13 rows joined");
            atEachWidth(reader, "import-previewed");
            if (figure("New", reader) + figure("Changed", reader) > 0) {
                confirms(reader);
            }
            assertThat(figure("New", reader) + figure("Changed", reader) + figure("Unchanged", reader))
                    .isEqualTo(667);
            atEachWidth(reader, "import-done");
            reader.opens("/exchange/");
            assertThat(reader.page().getByText(file.getFileName().toString()).first())
                    .isVisible();
            atEachWidth(reader, "exchange-with-imports");

            bringsIn(file, reader);
            assertThat(reader.page().getByText("there is nothing to record")).isVisible();
            assertThat(reader.page().locator("#confirm")).hasCount(0);
            assertThat(figure("New", reader)).isZero();
            assertThat(figure("Changed", reader)).isZero();
            assertThat(figure("Unchanged", reader)).isEqualTo(667);
        }
    }

    @Test
    void f3_aFormWithoutAFileIsRefusedBesideItsField() {
        try (Reader reader = Reader.at(360, suivi, browser)) {
            reader.signsIn("coordinator.all@demo.suivi");
            reader.opens("/exchange/");
            reader.presses("Preview the file");
            assertThat(reader.page().locator(".errors a[href='#file']")).isVisible();
            reader.findsNothingToStumbleOver();
        }
    }

    /** She is led to the import; its page looks again by itself until it waits for her. */
    private static void bringsIn(Path file, Reader reader) {
        Page page = reader.page();
        reader.opens("/exchange/");
        page.locator("#file").setInputFiles(file);
        reader.presses("Preview the file");
        page.waitForURL(Pattern.compile(".*/exchange/import/[^/]+"));
        assertThat(page.getByText("Waiting for you"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONGEST));
    }

    private static void confirms(Reader reader) {
        Page page = reader.page();
        page.locator("#confirm").click();
        assertThat(page.locator(".notice-success"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONGEST));
    }

    private static int figure(String verdict, Reader reader) {
        Locator figure = reader.page()
                .locator(".verdicts div")
                .filter(new Locator.FilterOptions()
                        .setHas(reader.page()
                                .locator(
                                        "dt",
                                        new Page.LocatorOptions().setHasText(Pattern.compile("^" + verdict + "$")))));
        return Integer.parseInt(figure.locator("dd").innerText().replaceAll("\\D", ""));
    }

    private static void atEachWidth(Reader reader, String name) {
        for (int width : WIDTHS) {
            reader.page().setViewportSize(width, 800);
            reader.findsNothingToStumbleOver();
            reader.takesAPicture(name + "-" + width + "-en");
        }
        reader.page().setViewportSize(1280, 800);
    }
}
