package suivi.door;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The session's cookie: never read by a script, over TLS only where there is TLS. Payara goes by the request
 * where nobody says whether (saying no would hold for TLS too), and takes SameSite from payara-web.xml.
 */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    @ConfigProperty(name = "suivi.public.url")
    private Optional<String> publicUrl;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName("suivi");
        cookie.setHttpOnly(true);
        if (publicUrl.filter(url -> url.startsWith("https:")).isPresent()) {
            cookie.setSecure(true);
        }
    }
}
