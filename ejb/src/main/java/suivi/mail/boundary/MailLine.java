package suivi.mail.boundary;

import java.time.Instant;

/** A letter that the demonstration wrote. */
public record MailLine(String id, String recipient, String subject, String body, Instant writtenAt) {

    @Override
    public String toString() {
        return "MailLine " + id;
    }
}
