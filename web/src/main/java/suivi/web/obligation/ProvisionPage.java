package suivi.web.obligation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import suivi.obligation.boundary.Countries;
import suivi.obligation.boundary.Obligations;
import suivi.obligation.boundary.ProvisionCard;
import suivi.obligation.boundary.TreatyStanding;
import suivi.obligation.entity.Binding;
import suivi.search.boundary.Finder;
import suivi.web.Frame;

/** One provision, at its own address. */
@Named("provisionPage")
@RequestScoped
public class ProvisionPage {

    @Inject
    @Param(pathIndex = 0)
    private String instrument;

    @Inject
    @Param(pathIndex = 1)
    private String path;

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

    private ProvisionCard card;

    private TreatyStanding standing;

    private List<Hanging> hanging;

    @PostConstruct
    void open() {
        card = obligations.provision(instrument + " " + path, frame.getLanguage());
        standing = choice.standing(card.instrument()).orElse(null);
        hanging = Hanging.byProvision(
                        finder.counts(card.instrument().id()), countries.countries(frame.getLanguage()), null)
                .getOrDefault(card.provision().id(), List.of());
    }

    /** How many published recommendations hang on it, by country. */
    public List<Hanging> getHanging() {
        return hanging;
    }

    public ProvisionCard getCard() {
        return card;
    }

    /** Null where no country is chosen. */
    public TreatyStanding getStanding() {
        return standing;
    }

    public Binding getBinding() {
        if (standing == null) {
            return null;
        }
        return card.instrument().isTreaty()
                ? standing.bindingOn(card.provision().id())
                : Binding.GUIDANCE;
    }

    /** Guidance is guidance, whatever its treaty's standing rests on. */
    public boolean isBackground() {
        return standing != null && card.instrument().isTreaty() && standing.isBackground();
    }

    public List<TreatyStanding.Statement> getReservations() {
        return standing == null
                ? List.of()
                : standing.reservationsOn(card.provision().id());
    }
}
