package suivi.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** Somebody was asked in. Of the link that lets her in only the digest is here; it serves once (A15). */
@Entity
public class Invitation {

    public static final Duration OPEN_FOR = Duration.ofDays(7);

    @Id
    private String id;

    private String email;

    private String name;

    @ManyToOne
    private Organisation organisation;

    private String digest;

    @ManyToOne
    @JoinColumn(name = "invited_by")
    private Person invitedBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @ManyToOne
    @JoinColumn(name = "accepted_by")
    private Person acceptedBy;

    @Version
    private int version;

    protected Invitation() {}

    public Invitation(
            String email, String name, Organisation organisation, String digest, Person invitedBy, Instant createdAt) {
        this.id = UUID.randomUUID().toString();
        this.email = Person.normal(email);
        this.name = name.strip();
        this.organisation = organisation;
        this.digest = digest;
        this.invitedBy = invitedBy;
        this.createdAt = createdAt;
        this.expiresAt = createdAt.plus(OPEN_FOR);
    }

    /** Whether its link lets somebody in; not once whoever sent it has left. */
    public boolean isOpenAt(Instant now) {
        return endedAt == null && now.isBefore(expiresAt) && invitedBy.isActive();
    }

    public void revoke(Instant when) {
        endedAt = when;
    }

    public void accepted(Person person, Instant when) {
        acceptedBy = person;
        endedAt = when;
    }

    /** Whoever takes over answers for it from now on. */
    public void handTo(Person person) {
        invitedBy = person;
    }

    public String id() {
        return id;
    }

    public String email() {
        return email;
    }

    public String name() {
        return name;
    }

    public Organisation organisation() {
        return organisation;
    }

    public Person invitedBy() {
        return invitedBy;
    }

    public Instant expiresAt() {
        return expiresAt;
    }
}
