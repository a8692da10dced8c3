package suivi.web.country;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import suivi.obligation.boundary.Countries;
import suivi.obligation.boundary.CountryLine;
import suivi.web.Frame;
import suivi.web.obligation.Choice;

/** The countries: the pilots with what binds them, and every other State by name. */
@Named("countriesPage")
@RequestScoped
public class IndexPage {

    @Inject
    private Countries countries;

    @Inject
    private Choice choice;

    @Inject
    private Frame frame;

    private List<Pilot> pilots;

    private List<CountryLine> others;

    @PostConstruct
    void open() {
        pilots = Pilot.all(countries, choice.getOn(), frame.getLanguage());
        others = countries.countries(frame.getLanguage()).stream()
                .filter(country -> !country.pilot())
                .toList();
    }

    public List<Pilot> getPilots() {
        return pilots;
    }

    public List<CountryLine> getOthers() {
        return others;
    }
}
