package suivi.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A person is whom a provider calls by that subject (A20): one subject of a provider is hers, and nobody else's. */
@Entity
@Table(name = "openid_binding")
public class OpenIdBinding {

    @Id
    private String id;

    @ManyToOne
    private Person person;

    @Column(updatable = false)
    private String issuer;

    @Column(updatable = false)
    private String subject;

    @Column(name = "bound_at", updatable = false)
    private Instant boundAt;

    protected OpenIdBinding() {}

    public OpenIdBinding(Person person, String issuer, String subject, Instant boundAt) {
        this.id = UUID.randomUUID().toString();
        this.person = person;
        this.issuer = issuer;
        this.subject = subject;
        this.boundAt = boundAt;
    }

    public Person person() {
        return person;
    }

    public boolean isOf(String whom) {
        return subject.equals(whom);
    }
}
