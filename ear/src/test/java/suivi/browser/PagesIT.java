package suivi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import suivi.shipped.Demonstration;
import suivi.shipped.Shipped;

/** Every page, wide and narrow, in both languages: WCAG 2.2 AA as far as axe-core sees, and a picture to look at. */
@ExtendWith({Demonstration.class, Chromium.class})
class PagesIT {

    private static final List<Integer> WIDTHS = List.of(1280, 360);

    private static final List<String> LANGUAGES = List.of("en", "es");

    private static final String RECORD = "DEMO-CEDAW-MEX-1:40(d)";

    private static final List<String> COORDINATORS_PAGES = List.of(
            "/access/account",
            "/access/factor",
            "/exchange/",
            "/ledger/",
            "/ledger/verification",
            "/recommendations/record",
            "/recommendations/edit/" + RECORD,
            "/recommendations/history/" + RECORD,
            "/recommendations/links/" + RECORD,
            "/recommendations/repeats/" + RECORD,
            "/recommendations/bulk",
            "/recommendations/bulk?ref=" + RECORD + "&kind=THEME&theme=reservations");

    private static final List<String> ADMINISTRATORS_PAGES = List.of(
            "/people/",
            "/people/invitations",
            "/organisations/",
            "/codebook/",
            "/codebook/term/theme/reservations",
            "/obligations/wording",
            "/search/state",
            "/design/system");

    private final Shipped suivi;

    private final Browser browser;

    PagesIT(Shipped suivi, Browser browser) {
        this.suivi = suivi;
        this.browser = browser;
    }

    static Stream<Arguments> publicPages() {
        return each(
                "/",
                "/countries/",
                "/countries/country/MEX",
                "/countries/country/MDA?on=2003-06-30",
                "/obligations/",
                "/obligations/instrument/CEDAW",
                "/obligations/instrument/CMW?country=MDA",
                "/obligations/instrument/CEDAW-GR26",
                "/obligations/instrument/CEDAW-GR26?country=PHL",
                "/obligations/provision/CEDAW/11(1)(d)?country=MEX",
                "/obligations/provision/CMW/25?country=MDA",
                "/obligations/provision/CEDAW-GR26/24(c)(i)",
                "/recommendations/",
                "/recommendations/?country=MDA&theme=violence-against-women&kind=recommendation",
                "/recommendations/?country=AND",
                "/recommendations/?q=violencia",
                "/recommendations/recommendation/DEMO-UPR-MDA-1:112.87",
                "/access/signin",
                "/ledger/checkpoint",
                "/access/reset",
                "/access/reset?sent=true",
                "/access/invitation",
                "/access/mails");
    }

    static Stream<Arguments> errorPages() {
        return each(
                "/nothing-here",
                "/obligations/provision/CEDAW/999",
                "/countries/country/MEX?on=never",
                "/recommendations/recommendation/none");
    }

    static List<String> languages() {
        return LANGUAGES;
    }

    private static Stream<Arguments> each(String... paths) {
        return Stream.of(paths).flatMap(path -> LANGUAGES.stream().map(language -> Arguments.of(path, language)));
    }

    @ParameterizedTest
    @MethodSource("publicPages")
    void whatThePublicReadsIsReadableToEverybody(String path, String language) {
        try (Reader reader = Reader.at(1280, suivi, browser)) {
            looksAt(path, language, reader);
            assertThat(reader.page().context().cookies())
                    .as("cookies beyond the language that was asked for")
                    .allMatch(cookie -> cookie.name.equals("lang"));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatACoordinatorWorksWithIsReadableToEverybody(String language) {
        try (Reader reader = Reader.at(1280, suivi, browser)) {
            reader.signsIn("coordinator.mex@demo.suivi");
            COORDINATORS_PAGES.forEach(path -> looksAt(path, language, reader));
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void whatAnAdministratorWorksWithIsReadableToEverybody(String language) {
        try (Reader reader = Reader.at(1280, suivi, browser)) {
            reader.signsIn("administrator@demo.suivi");
            ADMINISTRATORS_PAGES.forEach(path -> looksAt(path, language, reader));
        }
    }

    @ParameterizedTest
    @MethodSource("errorPages")
    void anErrorIsReadableToEverybody(String path, String language) {
        try (Reader reader = Reader.at(1280, suivi, browser)) {
            reader.opens("/?lang=" + language);
            reader.opens(path);
            reader.forgetsTheStatus();
            atEachWidth(path, language, reader);
        }
    }

    @Test
    void everyKindOfInputIsTiedToItsHintAndItsError() {
        try (Reader reader = Reader.at(1280, suivi, browser)) {
            reader.opens("/design/system");
            for (String id : List.of("text", "secret", "file", "pf-text")) {
                assertThat(reader.page().locator("#" + id).getAttribute("aria-describedby"))
                        .as(id)
                        .isEqualTo(id + "-hint");
                assertThat(reader.page().locator("#" + id + "-hint").isVisible())
                        .isTrue();
            }
            Locator day = reader.page().locator("#day");
            assertThat(day.getAttribute("aria-describedby")).isEqualTo("day-error");
            assertThat(day.getAttribute("aria-invalid")).isEqualTo("true");
            assertThat(reader.page().locator("#day-error").isVisible()).isTrue();
            assertThat(reader.page().locator("#select").getAttribute("aria-describedby"))
                    .isNull();
        }
    }

    @Test
    void theFiguresOfTheFrontStandInOneRow() {
        try (Reader reader = Reader.at(1280, suivi, browser)) {
            reader.opens("/");
            List<Double> tops = reader.page().locator(".standing dd").all().stream()
                    .map(PagesIT::top)
                    .toList();
            assertThat(tops).hasSize(3).containsOnly(tops.get(0));
        }
    }

    @Test
    void theWayOnFromAnErrorStandsApartFromItsWords() {
        try (Reader reader = Reader.at(1280, suivi, browser)) {
            reader.opens("/countries/country/MEX?on=never");
            var words = reader.page().locator("main p:not(.actions)").last().boundingBox();
            assertThat(top(reader.page().locator("main .actions")) - words.y - words.height)
                    .isGreaterThanOrEqualTo(16);
        }
    }

    private static double top(Locator one) {
        return one.boundingBox().y;
    }

    private static void looksAt(String path, String language, Reader reader) {
        reader.opens(path + (path.contains("?") ? "&" : "?") + "lang=" + language);
        assertThat(reader.page().title()).endsWith(" – Suivi");
        assertThat(reader.page().locator("html").getAttribute("lang")).isEqualTo(language);
        atEachWidth(path, language, reader);
    }

    private static void atEachWidth(String path, String language, Reader reader) {
        for (int width : WIDTHS) {
            reader.page().setViewportSize(width, 800);
            reader.findsNothingToStumbleOver();
            reader.takesAPicture(path.replaceAll("[^A-Za-z0-9]+", "-") + width + "-" + language);
        }
    }
}
