package suivi.web.country;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import suivi.obligation.boundary.Countries;
import suivi.obligation.boundary.CountryLine;
import suivi.obligation.boundary.TreatyStanding;
import suivi.web.Frame;
import suivi.web.obligation.Choice;

/** One country: what binds it, since when, on which facts, and what it reserved. */
@Named("countryPage")
@RequestScoped
public class CountryPage {

    @Inject
    @Param(pathIndex = 0)
    private String iso3;

    @Inject
    private Countries countries;

    @Inject
    private Choice choice;

    @Inject
    private Frame frame;

    private CountryLine country;

    private List<TreatyStanding> standings;

    @PostConstruct
    void open() {
        country = countries.country(String.valueOf(iso3), frame.getLanguage());
        standings = countries.standings(List.of(country.iso3()), choice.getOn(), frame.getLanguage());
    }

    public CountryLine getCountry() {
        return country;
    }

    public List<TreatyStanding> getStandings() {
        return standings;
    }
}
