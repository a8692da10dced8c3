package suivi.web.obligation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.omnifaces.cdi.Param;
import suivi.obligation.boundary.Countries;
import suivi.obligation.boundary.Explorer;
import suivi.obligation.boundary.InstrumentLine;
import suivi.obligation.boundary.Obligations;
import suivi.obligation.boundary.ProvisionLine;
import suivi.obligation.boundary.TreatyStanding;
import suivi.obligation.entity.Binding;
import suivi.search.boundary.Finder;
import suivi.web.Frame;

/** One instrument, opening into parts, articles and paragraphs. */
@Named("instrumentPage")
@RequestScoped
public class InstrumentPage {

    @Inject
    @Param(pathIndex = 0)
    private String id;

    @Inject
    private Obligations obligations;

    @Inject
    private Finder finder;

    @Inject
    private Countries countries;

    @Inject
    private Choice choice;

    @Inject
    private Frame frame;

    private InstrumentLine instrument;

    private Map<String, List<ProvisionLine>> byParent;

    private TreatyStanding standing;

    private Map<String, List<Hanging>> hanging;

    @PostConstruct
    void open() {
        Explorer explorer = obligations.instrument(String.valueOf(id), frame.getLanguage());
        instrument = explorer.instrument();
        byParent = explorer.byParent();
        standing = choice.standing(instrument).orElse(null);
        hanging = Hanging.byProvision(
                finder.counts(instrument.id()), countries.countries(frame.getLanguage()), choice.getCountry());
    }

    /** How many published recommendations hang on a provision, by country; of the chosen country only where one is. */
    public List<Hanging> hanging(ProvisionLine provision) {
        return hanging.getOrDefault(provision.id(), List.of());
    }

    public InstrumentLine getInstrument() {
        return instrument;
    }

    /** What stands in a provision, or at the top. */
    public List<ProvisionLine> in(String parent) {
        return byParent.getOrDefault(parent == null ? "" : parent, List.of());
    }

    /** Null where no country is chosen. */
    public TreatyStanding getStanding() {
        return standing;
    }

    /** A constant for the page, which would write it as a mere word. */
    public Binding getGuidance() {
        return Binding.GUIDANCE;
    }

    /** Null where no country is chosen: then nothing is said. */
    public Binding binding(ProvisionLine provision) {
        if (standing == null) {
            return null;
        }
        return instrument.isTreaty() ? standing.bindingOn(provision.id()) : Binding.GUIDANCE;
    }
}
