package suivi.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Somebody asked for a new password. Of the link only the digest is here; it serves once, and not for long (A16). */
@Entity
@Table(name = "password_reset")
public class PasswordReset {

    public static final Duration OPEN_FOR = Duration.ofHours(1);

    @Id
    private String id;

    @ManyToOne
    private Person person;

    private String digest;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    protected PasswordReset() {}

    /** @param person null where nobody has the address: it is written all the same, and opens nothing */
    public PasswordReset(Person person, String digest, Instant createdAt) {
        this.id = UUID.randomUUID().toString();
        this.person = person;
        this.digest = digest;
        this.createdAt = createdAt;
        this.expiresAt = createdAt.plus(OPEN_FOR);
    }

    public boolean isOpenAt(Instant now) {
        return person != null && person.isActive() && endedAt == null && now.isBefore(expiresAt);
    }

    public void end(Instant when) {
        if (endedAt == null) {
            endedAt = when;
        }
    }

    public Person person() {
        return person;
    }
}
