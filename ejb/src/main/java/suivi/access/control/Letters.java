package suivi.access.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.MessageFormat;
import java.time.Duration;
import java.util.Optional;
import java.util.ResourceBundle;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import suivi.foundation.Language;
import suivi.mail.control.Outbox;

/** What Suivi writes to people about their accounts, each letter with a link that serves once. */
@ApplicationScoped
public class Letters {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    @Inject
    private Outbox outbox;

    /** Never taken from a request: whoever sent it could write another host there, and be sent the link. */
    @Inject
    @ConfigProperty(name = "suivi.public.url")
    private Optional<String> publicUrl;

    @Inject
    @ConfigProperty(name = "suivi.port")
    private int port;

    /** The address of a page, with the secret that opens it. */
    public String link(String page, String secret) {
        String front = publicUrl.orElse("http://localhost:" + port).replaceAll("/+$", "");
        return front + "/access/" + page + "?key=" + secret;
    }

    public void invite(String recipient, String name, String link, Duration open, Language language) {
        write(recipient, "invitation", language, name, link, open.toDays());
    }

    /** @param recipient null where nobody has the address that was given */
    public void reset(String recipient, String link, Duration open, Language language) {
        write(recipient, "reset", language, link, open.toMinutes());
    }

    private void write(String recipient, String letter, Language language, Object... args) {
        ResourceBundle texts = ResourceBundle.getBundle(
                "suivi.access.letters", language.locale(), Letters.class.getClassLoader(), NO_FALLBACK);
        outbox.write(
                recipient,
                texts.getString(letter + ".subject"),
                new MessageFormat(texts.getString(letter + ".body"), language.locale()).format(args));
    }
}
