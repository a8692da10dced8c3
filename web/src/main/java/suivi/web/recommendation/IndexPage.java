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
import java.util.function.Predicate;
import java.util.stream.Stream;
import suivi.door.Filters;
import suivi.door.Reader;
import suivi.door.Texts;
import suivi.exchange.boundary.Layout;
import suivi.foundation.Page;
import suivi.foundation.Permission;
import suivi.obligation.boundary.Countries;
import suivi.obligation.boundary.Obligations;
import suivi.recommendation.boundary.Codebook;
import suivi.recommendation.boundary.RecommendationCard.Term;
import suivi.recommendation.boundary.RecommendationLine;
import suivi.recommendation.entity.Kind;
import suivi.recommendation.entity.Lack;
import suivi.recommendation.entity.Measure;
import suivi.recommendation.entity.RecordState;
import suivi.recommendation.entity.TermKind;
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
            Stream.concat(Stream.of("q", "sort"), Filters.NAMES.stream()).toList();

    private static final List<String> FOLDED =
            List.of("instrument", "provision", "theme", "group", "kind", "measure", "status", "lacks");

    /** A choice that was made, with the address of the list without it. */
    public record Chosen(String field, String name, String without) {}

    /**
     * How the list is spread over one field.
     *
     * @param field the parameter that narrows by it
     */
    public record Spread(String field, List<Share> shares) {}

    /** @param address of the list narrowed to it */
    public record Share(String name, long count, String address, boolean chosen) {}

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

    private Found found;

    private Map<String, List<Term>> options;

    private Map<String, String> bodyNames;

    private Map<String, String> countryNames;

    @PostConstruct
    void open() {
        options = options();
        countryNames = names("country");
        bodyNames = names("body");
        found = finder.recommendations(
                Filters.wanted(request),
                Reader.number("page", request.getParameter("page"), 0),
                SIZE,
                frame.getLanguage());
    }

    private Map<String, List<Term>> options() {
        return Map.ofEntries(
                Map.entry(
                        "country",
                        countries.countries(frame.getLanguage()).stream()
                                .map(country -> new Term(country.iso3(), country.name()))
                                .toList()),
                Map.entry("body", terms(TermKind.BODY)),
                Map.entry(
                        "instrument",
                        obligations.instruments(frame.getLanguage()).stream()
                                .map(instrument ->
                                        new Term(instrument.id(), instrument.id() + " – " + instrument.name()))
                                .toList()),
                Map.entry("theme", terms(TermKind.THEME)),
                Map.entry("group", terms(TermKind.GROUP)),
                Map.entry("kind", words("kind.", Kind.values())),
                Map.entry("measure", words("measure.", Measure.values())),
                Map.entry("status", words("state.", RecordState.values())),
                Map.entry("lacks", words("lacks.", Lack.values())),
                Map.entry("sort", words("sort.", Wanted.Sort.values())));
    }

    /** Retired ones too, which records have; no record has what was merged. */
    private List<Term> terms(TermKind kind) {
        return codebook.vocabulary(kind, true).stream()
                .filter(line -> line.mergedInto() == null)
                .map(line -> new Term(line.id(), line.label(frame.getLanguage().code())))
                .toList();
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

    /** What can be chosen, but for what holds where nothing is. */
    public List<Term> options(String name) {
        return options.get(name).stream()
                .filter(term -> !term.id().equals(usual(name)) && (!term.id().equals("relevance") || isSearched()))
                .toList();
    }

    /** What holds where nothing is chosen; null where that is everything. */
    private String usual(String name) {
        return switch (name) {
            case "kind" -> "recommendation";
            case "status" -> "published";
            case "sort" -> isSearched() ? "relevance" : "newest";
            default -> null;
        };
    }

    /** The order that holds where none is chosen. */
    public String getUsualOrder() {
        return nameOf("sort", usual("sort"));
    }

    public boolean isSearched() {
        return asked("q") != null;
    }

    /** What the address says of that parameter; null where nothing. */
    public String asked(String name) {
        String value = Filters.given(request, name);
        return value == null || !isWord(name) ? value : value.toLowerCase(Locale.ROOT);
    }

    private static boolean isWord(String name) {
        return List.of("kind", "measure", "status", "lacks", "sort").contains(name);
    }

    /** The choices that were made, each with the way back. */
    public List<Chosen> getChosen() {
        List<Chosen> chosen = new ArrayList<>();
        if (isSearched()) {
            chosen.add(new Chosen("q", "“" + asked("q") + "”", address(other -> !other.equals("q"), Map.of())));
        }
        for (String name : Filters.NAMES) {
            String value = asked(name);
            if (value != null) {
                chosen.add(new Chosen(name, nameOf(name, value), address(other -> !other.equals(name), Map.of())));
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
        return FOLDED.stream().anyMatch(name -> asked(name) != null);
    }

    /** How the list is spread, field by field, each value the address of the list narrowed to it. */
    public List<Spread> getSpreads() {
        return found.facets().stream()
                .map(facet -> spread(facet.field().equals("state") ? "status" : facet.field(), facet))
                .filter(spread -> spread.shares().size() > 1)
                .toList();
    }

    private Spread spread(String field, Found.Facet facet) {
        return new Spread(
                field,
                facet.values().stream()
                        .map(value ->
                                share(field, isWord(field) ? value.id().toLowerCase(Locale.ROOT) : value.id(), value))
                        .toList());
    }

    private Share share(String field, String id, Found.Value value) {
        return new Share(
                nameOf(field, id),
                value.count(),
                address(name -> !name.equals(field), Map.of(field, id)),
                id.equals(asked(field)));
    }

    public boolean isImporter() {
        return frame.getViewer().may(Permission.IMPORT_AND_EXPORT);
    }

    /** Whoever records may ask for what is not public. */
    public boolean isRecorder() {
        return frame.getViewer().may(Permission.RECORD_RECOMMENDATION);
    }

    /** Whether no record has all the words. */
    public boolean isSomeWords() {
        return found.someWords();
    }

    public Page<Found.Hit> getPage() {
        return found.page();
    }

    public long getPages() {
        return Math.max(1, (found.page().total() + SIZE - 1) / SIZE);
    }

    /** The same list as a file. */
    public String export(Layout layout) {
        return request.getContextPath() + "/recommendations/export"
                + address(name -> true, Map.of("format", layout.name().toLowerCase(Locale.ROOT)));
    }

    public List<Layout> getLayouts() {
        return List.of(Layout.values());
    }

    public String country(RecommendationLine line) {
        return countryNames.getOrDefault(line.country(), line.country());
    }

    public String body(RecommendationLine line) {
        return bodyNames.getOrDefault(line.body(), line.body());
    }

    /** Another page of the same list. */
    public String pageAddress(int number) {
        return address(name -> true, Map.of("page", Integer.toString(number)));
    }

    private String address(Predicate<String> kept, Map<String, String> also) {
        Stream<String> choices = KEPT.stream()
                .filter(name -> asked(name) != null && kept.test(name))
                .map(name -> parameter(name, asked(name)));
        Stream<String> more = also.entrySet().stream().map(one -> parameter(one.getKey(), one.getValue()));
        return "?" + String.join("&", Stream.concat(choices, more).toList());
    }

    private static String parameter(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
