package suivi.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import suivi.foundation.Digests;

/** Somebody with an account. She signs in with her address and a password, of which only the hash is here. */
@Entity
@NamedQuery(name = "Person.byEmail", query = "select p from Person p where p.email = :email")
public class Person {

    @Id
    private String id;

    private String email;

    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @ManyToOne
    private Organisation organisation;

    private boolean active;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Version
    private int version;

    protected Person() {}

    public Person(String email, String name, String passwordHash, Organisation organisation, Instant createdAt) {
        this.id = UUID.randomUUID().toString();
        this.email = normal(email);
        this.name = name.strip();
        this.passwordHash = passwordHash;
        this.organisation = organisation;
        this.active = true;
        this.createdAt = createdAt;
    }

    /** How an address is written and compared here: without surrounding space, in lower case. */
    public static String normal(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    public void changePassword(String hash) {
        passwordHash = hash;
    }

    public void describe(String newName, Organisation worksFor) {
        name = newName.strip();
        organisation = worksFor;
    }

    public void deactivate() {
        active = false;
    }

    public void reactivate() {
        active = true;
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

    public String passwordHash() {
        return passwordHash;
    }

    /** Changes with her password, and tells nothing of it: what began under an older one has ended (A12). */
    public String stamp() {
        return Digests.sha256("stamp " + passwordHash);
    }

    public Organisation organisation() {
        return organisation;
    }

    public boolean isActive() {
        return active;
    }
}
