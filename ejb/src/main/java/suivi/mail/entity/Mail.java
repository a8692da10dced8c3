package suivi.mail.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** A letter on its way. It loses its body with the end of its way, whichever that is (M3). */
@Entity
public class Mail {

    /** With a minute after the first and twice as long each time: about two days. */
    public static final int MOST_TRIES = 12;

    @Id
    private String id;

    private String recipient;

    private String subject;

    private String body;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    private int tries;

    @Column(name = "next_try")
    private Instant nextTry;

    @Column(name = "done_at")
    private Instant doneAt;

    private boolean failed;

    protected Mail() {}

    /** @param recipient null for a letter that goes nowhere, and is written all the same */
    public Mail(String recipient, String subject, String body, Instant writtenAt) {
        this.id = UUID.randomUUID().toString();
        this.recipient = recipient;
        this.subject = subject;
        this.body = body;
        this.writtenAt = writtenAt;
        this.nextTry = writtenAt;
    }

    public void sent(Instant when) {
        doneAt = when;
        body = null;
    }

    /** It could not be sent; the next try waits twice as long as this one did, until there is no next. */
    public void notSent(Instant when) {
        tries++;
        nextTry = when.plus(Duration.ofMinutes(1L << Math.min(tries - 1, MOST_TRIES)));
        if (tries >= MOST_TRIES) {
            sent(when);
            failed = true;
        }
    }

    /** Whether it is to be sent now. */
    public boolean isDue(Instant now) {
        return doneAt == null && !nextTry.isAfter(now);
    }

    public String id() {
        return id;
    }

    public String recipient() {
        return recipient;
    }

    public String subject() {
        return subject;
    }

    /** Null once it was sent or given up. */
    public String body() {
        return body;
    }

    public boolean isFailed() {
        return failed;
    }

    public Instant nextTry() {
        return nextTry;
    }
}
