package suivi.door;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebListener;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import suivi.access.boundary.SignInDesk;

/** Tells that a session is over, so that its person does not see it among her open ones. */
@WebListener
public class EndedSession implements HttpSessionListener {

    @Inject
    private SignInDesk desk;

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        Object id = event.getSession().getAttribute(Authentication.SESSION);
        if (id != null) {
            desk.sessionEnded(id.toString());
        }
    }
}
