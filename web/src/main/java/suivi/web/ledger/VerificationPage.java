package suivi.web.ledger;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import org.omnifaces.util.Faces;
import suivi.ledger.boundary.VerificationCard;
import suivi.ledger.boundary.VerificationCard.State;
import suivi.ledger.boundary.VerificationDesk;

/** Has the whole ledger reckoned again, shows how far it is and what it found. */
@Named("verificationPage")
@RequestScoped
public class VerificationPage {

    @Inject
    private VerificationDesk desk;

    private List<VerificationCard> cards;

    @PostConstruct
    void open() {
        cards = desk.verifications();
    }

    public void start() throws IOException {
        desk.start();
        Faces.redirect("ledger/verification");
    }

    /** The newest; null where nobody has verified yet. */
    public VerificationCard getNewest() {
        return cards.isEmpty() ? null : cards.get(0);
    }

    /** Whether the newest still runs; then the page looks again by itself. */
    public boolean isRunning() {
        return !cards.isEmpty() && cards.get(0).state() == State.RUNNING;
    }

    /** A number as it stands in addresses and in the database. */
    public String text(Long number) {
        return String.valueOf(number);
    }

    /** Those before the newest. */
    public List<VerificationCard> getEarlier() {
        return cards.stream().skip(1).toList();
    }
}
