package suivi.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;
import suivi.access.boundary.ResetDesk;
import suivi.door.Client;
import suivi.foundation.BusinessException;
import suivi.web.Frame;
import suivi.web.Refused;

/** A new password for somebody who forgot hers. No answer of it tells whether an address has an account. */
@Named("resetPage")
@RequestScoped
public class ResetPage {

    private static final String PAGE = "reset";

    /** Where she stands on the way to a new password. */
    public enum Step {
        NOT_OFFERED,
        ASK,
        SENT,
        CHOOSE,
        OVER
    }

    @Inject
    private ResetDesk desk;

    @Inject
    private LinkKey link;

    @Inject
    private Client client;

    @Inject
    private Frame frame;

    @Inject
    @Param
    private boolean sent;

    private Step step;

    private String email;

    private String password;

    private String wait;

    public void receive() throws IOException {
        link.receive(PAGE);
    }

    public void ask() throws IOException {
        link.forget(PAGE);
        try {
            desk.ask(email, client.address(Faces.getRequest()), frame.getLanguage());
            Faces.redirect("access/reset?sent=true");
        } catch (BusinessException e) {
            if (e.kind() == BusinessException.Kind.TOO_MANY) {
                wait = e.args().get(0);
            } else {
                Refused.show(e, frame.getLanguage());
            }
        }
    }

    public void change() throws IOException {
        try {
            desk.reset(link.of(PAGE), password);
            link.forget(PAGE);
            Faces.redirect("access/signin?after=reset");
        } catch (BusinessException e) {
            Refused.show(e, frame.getLanguage());
        }
    }

    public Step getStep() {
        if (step == null) {
            step = step();
        }
        return step;
    }

    private Step step() {
        if (link.of(PAGE) != null) {
            return desk.isOpen(link.of(PAGE)) ? Step.CHOOSE : Step.OVER;
        }
        if (!desk.isOffered()) {
            return Step.NOT_OFFERED;
        }
        return sent ? Step.SENT : Step.ASK;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    /** Seconds until she may ask again; null where there is no wait. */
    public String getWait() {
        return wait;
    }
}
