package suivi.web;

import jakarta.faces.component.UIViewRoot;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import java.util.Set;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps what the public reads free of a session (P1). The template says so as well, but it is read after PrimeFaces
 * has already asked where to keep its nonce. They run scripts of ours only, none of them inline, so they need no nonce.
 */
public class PublicPages implements PhaseListener {

    private static final long serialVersionUID = 1L;

    /** The pages for work: only they keep a state. */
    private static final Set<String> WORK = Set.of(
            "/access/account.xhtml",
            "/access/factor.xhtml",
            "/people/person.xhtml",
            "/people/invitations.xhtml",
            "/people/leave.xhtml",
            "/codebook/index.xhtml",
            "/codebook/term.xhtml",
            "/organisations/index.xhtml",
            "/organisations/organisation.xhtml",
            "/obligations/wording.xhtml",
            "/recommendations/record.xhtml",
            "/recommendations/edit.xhtml",
            "/recommendations/bulk.xhtml",
            "/recommendations/repeats.xhtml",
            "/recommendations/links.xhtml",
            "/exchange/index.xhtml",
            "/exchange/import.xhtml",
            "/search/state.xhtml",
            "/ledger/verification.xhtml",
            "/design/system.xhtml");

    @Override
    public void afterPhase(PhaseEvent event) {
        UIViewRoot view = event.getFacesContext().getViewRoot();
        if (view != null && !WORK.contains(view.getViewId())) {
            view.setTransient(true);
            PrimeFacesContext.getCspState(event.getFacesContext()).setInitialized(true);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }
}
