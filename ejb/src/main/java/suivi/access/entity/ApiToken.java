package suivi.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A key with which a program acts as a person. Only its digest is here. */
@Entity
@Table(name = "api_token")
public class ApiToken {

    @Id
    private String id;

    @ManyToOne
    private Person person;

    private String name;

    private String digest;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "expires_at", updatable = false)
    private Instant expiresAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected ApiToken() {}

    public ApiToken(Person person, String name, String digest, Instant createdAt, Instant expiresAt) {
        this.id = UUID.randomUUID().toString();
        this.person = person;
        this.name = name.strip();
        this.digest = digest;
        this.createdAt = createdAt;
        this.expiresAt = expiresAt;
    }

    public void revoke(Instant when) {
        if (revokedAt == null) {
            revokedAt = when;
        }
    }

    public boolean isUsableAt(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt) && person.isActive();
    }

    public String id() {
        return id;
    }

    public Person person() {
        return person;
    }
}
