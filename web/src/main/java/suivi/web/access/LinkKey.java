package suivi.web.access;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Faces;

/**
 * The secret of a link that serves once. It leaves the address with the first answer and waits in the session: no
 * history, no link to another page and no bookmark carries it on.
 */
@RequestScoped
public class LinkKey {

    private static final String KEPT = "suivi.link.";

    @Inject
    @Param
    private String key;

    /** Takes it out of the address, if it is there; the page is then asked for again. */
    void receive(String page) throws IOException {
        if (key != null && !Faces.isPostback()) {
            Faces.setSessionAttribute(KEPT + page, key);
            Faces.redirect("access/" + page);
        }
    }

    /** Null where there is none. */
    String of(String page) {
        return Faces.getSession(false) == null ? null : Faces.getSessionAttribute(KEPT + page);
    }

    void forget(String page) {
        Faces.removeSessionAttribute(KEPT + page);
    }
}
