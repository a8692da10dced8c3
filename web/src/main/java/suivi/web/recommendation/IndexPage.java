package suivi.web.recommendation;

import static java.util.stream.Collectors.toMap;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import suivi.door.Filters;
import suivi.door.Reader;
import suivi.door.Texts;
import suivi.foundation.Page;
import suivi.foundation.Permission;
import suivi.obligation.boundary.Countries;
import suivi.obligation.boundary.Obligations;
import suivi.recommendation.boundary.Codebook;
import suivi.recommendation.boundary.RecommendationCard.Term;
import suivi.recommendation.boundary.RecommendationLine;
import suivi.recommendation.boundary.RegisterFilter;
import suivi.recommendation.entity.Kind;
import suivi.recommendation.entity.Measure;
import suivi.recommendation.entity.RecordState;
import suivi.search.boundary.Finder;
import suivi.search.boundary.Found;
import suivi.search.boundary.Wanted;
import suivi.web.Frame;

/** The register as a list: every filter is in the address, so that it can be sent to a colleague. */
@Named("recommendationsPage")
@RequestScoped
public class IndexPage {

    private static final int SIZE = 25;

    private static final List<String> KEPT =
            Stream.concat(Filters.NAMES.stream(), Stream.of("sort")).toList();

    /** A choice that was made, with the address of the list without it. */
    public record Chosen(String field, String name, String without) {}

    @Inject
    private HttpServletRequest request;

    @Inject
    private Finder finder;

    @Inject
    private Codebook codebook;

    @Inject
    private Countries countries;

    @Inject
    private Obligations obligations;

    @Inject
    private Frame frame;

    private RegisterFilter filter;

    private Page<RecommendationLine> page;

    private Map<String, List<Term>> options;

    private Map<String, String> bodyNames;

    private Map<String, String> countryNames;

    @PostConstruct
    void open() {
        filter = Filters.of(request);
        options = options();
        countryNames = names("country");
        bodyNames = names("body");
        Page<Found.Hit> found = finder.recommendations(
                        new Wanted(
                                null,
                                filter,
                                Reader.constant(
                                        "sort", request.getParameter("sort"), Wanted.Sort.class, Wanted.Sort.NEWEST)),
                        Reader.number("page", request.getParameter("page"), 0),
                        SIZE,
                        frame.getLanguage())
                .page();
        page = new Page<>(
                found.items().stream().map(Found.Hit::line).toList(), found.page(), found.size(), found.total());
    }

    private Map<String, List<Term>> options() {
        return Map.of(
                "country",
                countries.countries(frame.getLanguage()).stream()
                        .map(country -> new Term(country.iso3(), country.name()))
                        .toList(),
                "body",
                codebook.bodies(frame.getLanguage()),
                "instrument",
                obligations.instruments(frame.getLanguage()).stream()
                        .map(instrument -> new Term(instrument.id(), instrument.id() + " – " + instrument.name()))
                        .toList(),
                "theme",
                codebook.themes(frame.getLanguage()),
                "group",
                codebook.groups(frame.getLanguage()),
                "kind",
                words("kind.", Kind.values()),
                "measure",
                words("measure.", Measure.values()),
                "status",
                words("state.", RecordState.values()),
                "sort",
                words("sort.", Wanted.Sort.NEWEST, Wanted.Sort.OLDEST, Wanted.Sort.DUE, Wanted.Sort.REFERENCE));
    }

    private List<Term> words(String prefix, Enum<?>... constants) {
        Texts texts = new Texts(frame.getLanguage());
        return Arrays.stream(constants)
                .map(constant ->
                        new Term(constant.name().toLowerCase(Locale.ROOT), texts.get(prefix + constant.name())))
                .toList();
    }

    private Map<String, String> names(String name) {
        return options.get(name).stream().collect(toMap(Term::id, Term::name));
    }

    public List<Term> options(String name) {
        return options.get(name);
    }

    /** What the address says of that parameter; null where nothing. */
    public String asked(String name) {
        String value = Filters.given(request, name);
        return value == null || !isWord(name) ? value : value.toLowerCase(Locale.ROOT);
    }

    private static boolean isWord(String name) {
        return List.of("kind", "measure", "status", "sort").contains(name);
    }

    /** The choices that were made, each with the way back. */
    public List<Chosen> getChosen() {
        List<Chosen> chosen = new ArrayList<>();
        for (String name : Filters.NAMES) {
            String value = asked(name);
            if (value != null) {
                chosen.add(new Chosen(name, nameOf(name, value), address(other -> !other.equals(name), null)));
            }
        }
        return chosen;
    }

    private String nameOf(String field, String value) {
        return options.getOrDefault(field, List.of()).stream()
                .filter(term -> term.id().equals(value))
                .findFirst()
                .map(Term::name)
                .orElse(value);
    }

    /** Whether a choice is made that the form folds away. */
    public boolean isMore() {
        return Stream.of("instrument", "provision", "theme", "group", "kind", "measure", "status")
                .anyMatch(name -> asked(name) != null);
    }

    /** Whoever records may ask for what is not public. */
    public boolean isRecorder() {
        return frame.getViewer().may(Permission.RECORD_RECOMMENDATION);
    }

    public Page<RecommendationLine> getPage() {
        return page;
    }

    public long getPages() {
        return Math.max(1, (page.total() + SIZE - 1) / SIZE);
    }

    public String country(RecommendationLine line) {
        return countryNames.getOrDefault(line.country(), line.country());
    }

    public String body(RecommendationLine line) {
        return bodyNames.getOrDefault(line.body(), line.body());
    }

    /** Another page of the same list. */
    public String pageAddress(int number) {
        return address(name -> true, number);
    }

    private String address(Function<String, Boolean> kept, Integer number) {
        Stream<String> choices = KEPT.stream()
                .filter(name -> asked(name) != null && kept.apply(name))
                .map(name -> name + "=" + URLEncoder.encode(asked(name), StandardCharsets.UTF_8));
        Stream<String> pageNumber = number == null ? Stream.empty() : Stream.of("page=" + number);
        return "?" + String.join("&", Stream.concat(choices, pageNumber).toList());
    }
}
