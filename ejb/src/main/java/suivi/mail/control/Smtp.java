package suivi.mail.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The server for mail that {@code suivi.mail.*} names. */
@ApplicationScoped
public class Smtp {

    /** Milliseconds for each step: a server that hangs must not hold a transaction for long. */
    private static final String PATIENCE = "10000";

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "suivi.mail.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "suivi.mail.port")
    private int port;

    @Inject
    @ConfigProperty(name = "suivi.mail.tls")
    private String tls;

    @Inject
    @ConfigProperty(name = "suivi.mail.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "suivi.mail.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "suivi.mail.from")
    private Optional<String> from;

    public boolean isConfigured() {
        return host.isPresent() && from.isPresent();
    }

    /** Hands a letter in plain text to the server. */
    public void send(String recipient, String subject, String body) throws NotSentException {
        if (!isConfigured()) {
            throw new NotSentException("suivi.mail.host and suivi.mail.from are not set");
        }
        try {
            Session session = Session.getInstance(properties());
            MimeMessage message = new MimeMessage(session);
            message.setFrom(new InternetAddress(from.orElseThrow()));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(recipient, true));
            message.setSubject(subject, StandardCharsets.UTF_8.name());
            message.setText(body, StandardCharsets.UTF_8.name());
            message.setSentDate(Date.from(clock.instant()));
            message.setHeader("Auto-Submitted", "auto-generated");
            Transport.send(message, user.orElse(null), password.orElse(null));
        } catch (MessagingException e) {
            // Its own message may quote the recipient.
            throw new NotSentException(e.getClass().getSimpleName());
        }
    }

    private Properties properties() {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", host.orElseThrow());
        properties.setProperty("mail.smtp.port", Integer.toString(port));
        properties.setProperty("mail.smtp.auth", Boolean.toString(user.isPresent()));
        properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        properties.setProperty("mail.smtp.timeout", PATIENCE);
        properties.setProperty("mail.smtp.writetimeout", PATIENCE);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        properties.setProperty("mail.smtp.ssl.enable", Boolean.toString("tls".equals(tls)));
        properties.setProperty("mail.smtp.starttls.enable", Boolean.toString("starttls".equals(tls)));
        properties.setProperty("mail.smtp.starttls.required", Boolean.toString("starttls".equals(tls)));
        return properties;
    }
}
