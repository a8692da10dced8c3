package suivi.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import suivi.shipped.Shipped;

/** Somebody in front of a browser, in a profile of her own. Whatever her browser complains of is kept. */
final class Reader implements AutoCloseable {

    private final Shipped suivi;

    private final BrowserContext context;

    private final Page page;

    private final List<String> complaints = new ArrayList<>();

    private final List<String> elsewhere = new ArrayList<>();

    /** Where she means to go besides. */
    private String meant = "data:";

    private Reader(Shipped suivi, BrowserContext context) {
        this.suivi = suivi;
        this.context = context;
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequest(request -> {
            if (Stream.of(suivi.address(), "data:", meant).noneMatch(request.url()::startsWith)) {
                elsewhere.add(request.url());
            }
        });
    }

    static Reader at(int width, Shipped suivi, Browser browser) {
        return new Reader(suivi, browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 800)));
    }

    static Reader withoutScript(Shipped suivi, Browser browser) {
        return new Reader(
                suivi,
                browser.newContext(new Browser.NewContextOptions()
                        .setViewportSize(360, 800)
                        .setJavaScriptEnabled(false)));
    }

    /** From here on she means to go there as well. */
    void means(String origin) {
        meant = origin;
    }

    Page page() {
        return page;
    }

    void opens(String path) {
        page.navigate(suivi.address() + path);
    }

    void signsIn(String email) {
        opens("/access/signin");
        page.getByLabel("E-mail address").fill(email);
        page.getByLabel("Password").fill(Shipped.PASSWORD);
        presses("Sign in");
        page.waitForLoadState();
        if (page.url().contains("/access/factor")) {
            presses("Skip in this demonstration");
        }
    }

    void presses(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Everything that a person with a screen reader, a phone or a strict browser would stumble over. */
    void findsNothingToStumbleOver() {
        var violations = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(rule -> List.of("serious", "critical").contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getTarget())
                        .toList();
        assertThat(violations).as("axe-core on %s", page.url()).isEmpty();
        assertThat(((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue())
                .as("pixels beyond the window on %s", page.url())
                .isLessThanOrEqualTo(0);
        assertThat(complaints).as("what the browser complained of").isEmpty();
        assertThat(elsewhere).as("requests to another origin").isEmpty();
    }

    /** The browser complains of every answer that is an error; here the error is what was asked for. */
    void forgetsTheStatus() {
        complaints.removeIf(text -> text.contains("the server responded with a status of"));
    }

    void takesAPicture(String name) {
        page.screenshot(
                new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target/screenshots", name + ".png")));
    }

    @Override
    public void close() {
        context.close();
    }
}
