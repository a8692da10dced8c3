package suivi.web.obligation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import suivi.obligation.boundary.Countries;
import suivi.obligation.boundary.InstrumentLine;
import suivi.obligation.boundary.Obligations;
import suivi.obligation.boundary.TreatyStanding;
import suivi.web.Frame;
import suivi.web.country.Pilot;

/** The instruments: treaties with how they stand towards the pilots, and the guidance on them. */
@Named("obligationsPage")
@RequestScoped
public class IndexPage {

    @Inject
    private Obligations obligations;

    @Inject
    private Countries countries;

    @Inject
    private Choice choice;

    @Inject
    private Frame frame;

    private List<InstrumentLine> instruments;

    private List<Pilot> pilots;

    @PostConstruct
    void open() {
        instruments = obligations.instruments(frame.getLanguage());
        pilots = Pilot.all(countries, choice.getOn(), frame.getLanguage());
    }

    public List<InstrumentLine> getTreaties() {
        return instruments.stream().filter(InstrumentLine::isTreaty).toList();
    }

    public List<InstrumentLine> getGuidance() {
        return instruments.stream().filter(line -> !line.isTreaty()).toList();
    }

    public List<Pilot> getPilots() {
        return pilots;
    }

    public TreatyStanding standing(Pilot pilot, InstrumentLine treaty) {
        return pilot.standings().stream()
                .filter(standing -> standing.instrument().equals(treaty.id()))
                .findFirst()
                .orElseThrow();
    }
}
