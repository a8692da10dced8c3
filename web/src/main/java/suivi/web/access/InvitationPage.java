package suivi.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import org.omnifaces.util.Faces;
import suivi.access.boundary.JoinDesk;
import suivi.foundation.BusinessException;
import suivi.web.Frame;
import suivi.web.Refused;

/** Where somebody who was invited chooses her password and comes in. */
@Named("invitationPage")
@RequestScoped
public class InvitationPage {

    private static final String PAGE = "invitation";

    @Inject
    private JoinDesk desk;

    @Inject
    private LinkKey link;

    @Inject
    private Frame frame;

    private JoinDesk.Invited invited;

    private String password;

    public void receive() throws IOException {
        link.receive(PAGE);
    }

    public void join() throws IOException {
        try {
            desk.join(link.of(PAGE), password);
            link.forget(PAGE);
            Faces.redirect("access/signin?after=joined");
        } catch (BusinessException e) {
            Refused.show(e, frame.getLanguage());
        }
    }

    /** Null where the link opens nothing any more. */
    public JoinDesk.Invited getInvited() {
        if (invited == null) {
            invited = desk.invited(link.of(PAGE)).orElse(null);
        }
        return invited;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
