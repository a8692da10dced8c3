package suivi.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.omnifaces.util.Faces;
import suivi.access.boundary.SignInDesk;
import suivi.door.Languages;
import suivi.door.Texts;
import suivi.foundation.BusinessException;
import suivi.foundation.Language;
import suivi.foundation.Permission;
import suivi.foundation.Scope;
import suivi.foundation.Viewer;

/** What surrounds every page: its language, its title, who is looking, and how days and keys are written. */
@Named
@RequestScoped
public class Frame {

    /** How many keys of a record a page reads from its path. */
    private static final Map<String, Integer> KEYS_READ = Map.ofEntries(
            Map.entry("/countries/country.xhtml", 1),
            Map.entry("/obligations/instrument.xhtml", 1),
            Map.entry("/obligations/provision.xhtml", 2),
            Map.entry("/recommendations/recommendation.xhtml", 1),
            Map.entry("/recommendations/edit.xhtml", 1),
            Map.entry("/recommendations/history.xhtml", 1),
            Map.entry("/recommendations/repeats.xhtml", 1),
            Map.entry("/recommendations/links.xhtml", 1),
            Map.entry("/exchange/import.xhtml", 1),
            Map.entry("/people/person.xhtml", 1),
            Map.entry("/people/leave.xhtml", 1),
            Map.entry("/organisations/organisation.xhtml", 1),
            Map.entry("/codebook/term.xhtml", 2));

    @Inject
    private HttpServletRequest request;

    @Inject
    private SignInDesk desk;

    @Inject
    private Assets assets;

    @Inject
    @ConfigProperty(name = "suivi.demonstration")
    private boolean demonstration;

    private Language language;

    private Viewer viewer;

    @PostConstruct
    void open() {
        refuseMoreKeys();
        language = Languages.of(request);
        viewer = desk.viewer();
    }

    /** An address that goes on after what the page reads names nothing. */
    private void refuseMoreKeys() {
        String keys = request.getPathInfo() == null ? "" : request.getPathInfo();
        long given =
                Arrays.stream(keys.split("/")).filter(key -> !key.isEmpty()).count();
        if (given > KEYS_READ.getOrDefault(Faces.getViewId(), 0)) {
            throw BusinessException.notFound("page", keys);
        }
    }

    /** Sends whoever is not signed in there first. */
    public void requireSignedIn() {
        if (!viewer.isSignedIn()) {
            throw BusinessException.notSignedIn();
        }
    }

    public Language getLanguage() {
        return language;
    }

    public Locale getLocale() {
        return language.locale();
    }

    public List<Language> getLanguages() {
        return Arrays.asList(Language.values());
    }

    public Viewer getViewer() {
        return viewer;
    }

    /** Asked when it is shown: she may have set it up in this very request. */
    public boolean isFactorAwaited() {
        return desk.viewer().awaitsFactor();
    }

    public boolean isAdministrator() {
        return viewer.may(Permission.ADMINISTER);
    }

    /** Whether she reads the ledger, all of it or that of her countries. */
    public boolean isLedgerReader() {
        return viewer.scopesOf(Permission.READ_LEDGER).stream()
                .anyMatch(scope -> scope.kind() == Scope.Kind.EVERYWHERE || scope.kind() == Scope.Kind.COUNTRY);
    }

    public boolean isDemonstration() {
        return demonstration;
    }

    /** {@code /obligations/provision.xhtml} has its title under {@code page.obligations.provision} (P2). */
    public String getTitle() {
        String path = Faces.getViewId().substring(1).replace(".xhtml", "").replace('/', '.');
        return new Texts(language).get("page." + path);
    }

    /** This page in another language. */
    public String in(Language other) {
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String kept = Arrays.stream(query.split("&"))
                .filter(part -> !part.isEmpty() && !part.startsWith("lang="))
                .reduce("", (one, part) -> one + part + "&");
        return path() + "?" + kept + "lang=" + other.code();
    }

    /** Where she signs in, and comes back here from. */
    public String getSignIn() {
        String page = request.getContextPath() + "/access/signin";
        return path().equals(page) ? page : page + "?next=" + URLEncoder.encode(here(), StandardCharsets.UTF_8);
    }

    private String here() {
        return path() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }

    private String path() {
        Object forwarded = request.getAttribute("jakarta.servlet.forward.request_uri");
        return forwarded == null ? request.getRequestURI() : forwarded.toString();
    }

    /** The address of a style sheet or a picture, with its version. */
    public String asset(String name) {
        return request.getContextPath() + "/assets/" + name + "?v=" + assets.version();
    }

    public String day(LocalDate day) {
        return new Texts(language).day(day);
    }

    /** The day in UTC on which it happened. */
    public String dayOf(Instant instant) {
        return day(LocalDate.ofInstant(instant, ZoneOffset.UTC));
    }

    /** The second in UTC at which it happened. */
    public String secondOf(Instant instant) {
        return new Texts(language).second(instant);
    }

    /** The time of day in UTC at which it happened. */
    public String timeOf(Instant instant) {
        return LocalTime.ofInstant(instant, ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES) + " UTC";
    }

    /** The name of a language, in the reader's. */
    public String languageName(String code) {
        return Locale.forLanguageTag(code).getDisplayLanguage(language.locale());
    }

    /** The name of a constant as a class of the style sheet. */
    public String css(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
