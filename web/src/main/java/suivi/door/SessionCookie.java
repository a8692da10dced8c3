package suivi.door;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The session's cookie: never read by a script, over TLS only where there is TLS; payara-web.xml says SameSite. */
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
        cookie.setSecure(publicUrl.filter(url -> url.startsWith("https:")).isPresent());
    }
}
