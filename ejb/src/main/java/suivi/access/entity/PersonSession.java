package suivi.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/** She signed in, and has not signed out yet. From where and with what is not kept (A18). */
@Entity
@Table(name = "person_session")
public class PersonSession {

    @Id
    private String id;

    @ManyToOne
    private Person person;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "seen_on")
    private LocalDate seenOn;

    private boolean skipped;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected PersonSession() {}

    public PersonSession(Person person, Instant startedAt) {
        this.id = UUID.randomUUID().toString();
        this.person = person;
        this.startedAt = startedAt;
        this.seenOn = LocalDate.ofInstant(startedAt, ZoneOffset.UTC);
    }

    /** Written once a day at most. */
    public void seen(Instant when) {
        LocalDate day = LocalDate.ofInstant(when, ZoneOffset.UTC);
        if (!day.equals(seenOn)) {
            seenOn = day;
        }
    }

    /** In it she goes on without a second factor, as the demonstration allows. */
    public void skipSecondFactor() {
        skipped = true;
    }

    public void end(Instant when) {
        if (endedAt == null) {
            endedAt = when;
        }
    }

    public String id() {
        return id;
    }

    public Person person() {
        return person;
    }

    public boolean isSkipped() {
        return skipped;
    }

    public boolean isEnded() {
        return endedAt != null;
    }
}
