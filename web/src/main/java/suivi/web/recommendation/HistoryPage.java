package suivi.web.recommendation;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.omnifaces.cdi.Param;
import suivi.recommendation.boundary.RecordingDesk;
import suivi.recommendation.boundary.Register;
import suivi.recommendation.boundary.RevisionLine;

/** Who changed what in a recommendation. */
@Named("historyPage")
@RequestScoped
public class HistoryPage {

    @Inject
    @Param(pathIndex = 0)
    private String reference;

    @Inject
    private RecordingDesk desk;

    @Inject
    private Register register;

    private List<RevisionLine> revisions;

    @PostConstruct
    void open() {
        revisions = desk.history(register.key(String.valueOf(reference)));
    }

    public List<RevisionLine> getRevisions() {
        return revisions;
    }

    public String authors(RevisionLine line) {
        return String.join(", ", line.authors());
    }

    public String getReference() {
        return reference;
    }
}
