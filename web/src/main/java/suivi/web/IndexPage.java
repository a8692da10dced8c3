package suivi.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import suivi.obligation.boundary.Countries;
import suivi.obligation.boundary.Obligations;
import suivi.web.country.Pilot;

/** The public front: which countries, what binds them, as of when. */
@Named("frontPage")
@RequestScoped
public class IndexPage {

    @Inject
    private Countries countries;

    @Inject
    private Obligations obligations;

    @Inject
    private Clock clock;

    @Inject
    private Frame frame;

    private LocalDate today;

    private List<Pilot> pilots;

    private long treaties;

    private long guidance;

    @PostConstruct
    void open() {
        today = LocalDate.now(clock);
        pilots = Pilot.all(countries, today, frame.getLanguage());
        var instruments = obligations.instruments(frame.getLanguage());
        treaties = instruments.stream().filter(line -> line.isTreaty()).count();
        guidance = instruments.size() - treaties;
    }

    public LocalDate getToday() {
        return today;
    }

    public List<Pilot> getPilots() {
        return pilots;
    }

    public long getTreaties() {
        return treaties;
    }

    public long getGuidance() {
        return guidance;
    }
}
