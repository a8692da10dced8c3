package suivi.web.obligation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import suivi.door.Reader;
import suivi.foundation.BusinessException;
import suivi.obligation.boundary.Countries;
import suivi.obligation.boundary.CountryLine;
import suivi.obligation.boundary.InstrumentLine;
import suivi.obligation.boundary.TreatyStanding;
import suivi.web.Frame;

/** The country and the day that a reader chose, which every link of the explorer carries on. */
@Named
@RequestScoped
public class Choice {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Countries countries;

    @Inject
    private Clock clock;

    @Inject
    private Frame frame;

    private LocalDate on;

    private List<CountryLine> all;

    private CountryLine country;

    @PostConstruct
    void open() {
        on = Reader.day("on", request.getParameter("on"), clock);
        all = countries.countries(frame.getLanguage());
        String asked = request.getParameter("country");
        if (asked != null && !asked.isEmpty()) {
            country = all.stream()
                    .filter(one -> one.iso3().equals(asked))
                    .findFirst()
                    .orElseThrow(() -> BusinessException.invalid("country", "country"));
        }
    }

    /** The standing of an instrument's treaty towards the chosen country: for guidance, of the treaty it is about. */
    public Optional<TreatyStanding> standing(InstrumentLine instrument) {
        if (country == null) {
            return Optional.empty();
        }
        String treaty = instrument.isTreaty() ? instrument.id() : instrument.interprets();
        return countries.standings(List.of(country.iso3()), on, frame.getLanguage()).stream()
                .filter(standing -> standing.instrument().equals(treaty))
                .findFirst();
    }

    public LocalDate getOn() {
        return on;
    }

    public boolean isToday() {
        return on.equals(LocalDate.now(clock));
    }

    public CountryLine getCountry() {
        return country;
    }

    public List<CountryLine> getPilots() {
        return all.stream().filter(CountryLine::pilot).toList();
    }

    public List<CountryLine> getOthers() {
        return all.stream().filter(one -> !one.pilot()).toList();
    }

    /** The address of an instrument's page, with the choice. */
    public String instrument(String id) {
        return instrument(id, chosen());
    }

    /** The same for another country than the chosen one. */
    public String instrument(String id, String iso3) {
        return request.getContextPath() + "/obligations/instrument/" + segment(id) + query(iso3);
    }

    /** The address of a country's page, on the chosen day. */
    public String country(String iso3) {
        return request.getContextPath() + "/countries/country/" + segment(iso3) + query(null);
    }

    /** The address of a provision's page, with the choice. */
    public String provision(String instrument, String path) {
        return request.getContextPath() + "/obligations/provision/" + segment(instrument) + "/" + segment(path)
                + query(chosen());
    }

    private String chosen() {
        return country == null ? null : country.iso3();
    }

    private String query(String iso3) {
        StringBuilder query = new StringBuilder();
        if (iso3 != null) {
            query.append("?country=").append(segment(iso3));
        }
        if (!isToday()) {
            query.append(query.isEmpty() ? "?" : "&").append("on=").append(on);
        }
        return query.toString();
    }

    /** Parentheses may stand in a path as they are (RFC 3986, section 3.3), and read better so. */
    private static String segment(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%28", "(")
                .replace("%29", ")");
    }
}
