package suivi.web.recommendation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import suivi.door.Reader;
import suivi.foundation.Page;
import suivi.obligation.boundary.Countries;
import suivi.obligation.boundary.Obligations;
import suivi.recommendation.boundary.Codebook;
import suivi.recommendation.boundary.RecommendationCard.Term;
import suivi.recommendation.boundary.RecommendationLine;
import suivi.recommendation.boundary.Register;
import suivi.recommendation.boundary.RegisterFilter;
import suivi.web.Frame;

/** The register as a list: every filter is in the address, so that it can be sent to a colleague. */
@Named("registerPage")
@RequestScoped
public class IndexPage {

    private static final int SIZE = 25;

    private static final List<String> FILTERS = List.of("country", "body", "instrument", "theme", "group");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Register register;

    @Inject
    private Codebook codebook;

    @Inject
    private Countries allCountries;

    @Inject
    private Obligations obligations;

    @Inject
    private Frame frame;

    private RegisterFilter filter;

    private Page<RecommendationLine> page;

    @PostConstruct
    void open() {
        filter = new RegisterFilter(
                asked("country"), asked("body"), asked("instrument"), null, asked("theme"), asked("group"), null, null);
        int number = Reader.number("page", request.getParameter("page"), 0);
        page = register.recommendations(filter, Register.Sort.NEWEST, number, SIZE, frame.getLanguage());
    }

    private String asked(String name) {
        String value = request.getParameter(name);
        return value == null || value.isBlank() ? null : value;
    }

    public RegisterFilter getFilter() {
        return filter;
    }

    public Page<RecommendationLine> getPage() {
        return page;
    }

    public long getPages() {
        return Math.max(1, (page.total() + SIZE - 1) / SIZE);
    }

    public String address(RecommendationLine line) {
        return request.getContextPath() + "/recommendations/recommendation/" + line.reference();
    }

    /** Another page of the same list. */
    public String pageAddress(int number) {
        String kept = FILTERS.stream()
                .filter(name -> asked(name) != null)
                .map(name -> name + "=" + URLEncoder.encode(asked(name), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return "?"
                + Stream.of(kept, "page=" + number)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining("&"));
    }

    public List<Term> getCountries() {
        return allCountries.countries(frame.getLanguage()).stream()
                .map(country -> new Term(country.iso3(), country.name()))
                .toList();
    }

    public List<Term> getBodies() {
        return codebook.bodies(frame.getLanguage());
    }

    public List<Term> getInstruments() {
        return obligations.instruments(frame.getLanguage()).stream()
                .map(instrument -> new Term(instrument.id(), instrument.id()))
                .toList();
    }

    public List<Term> getThemes() {
        return codebook.themes(frame.getLanguage());
    }

    public List<Term> getGroups() {
        return codebook.groups(frame.getLanguage());
    }
}
