package suivi.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** What her authenticator app and Suivi share, once she has shown that the app holds it (A17). */
@Entity
@Table(name = "second_factor")
public class SecondFactor {

    @Id
    @Column(name = "person_id")
    private String personId;

    private String secret;

    @Column(name = "enrolled_at")
    private Instant enrolledAt;

    @Column(name = "last_step")
    private long lastStep;

    protected SecondFactor() {}

    /** @param secret as it is kept: sealed, where the installation has a key */
    public SecondFactor(String personId, String secret) {
        this.personId = personId;
        this.secret = secret;
    }

    public void enrol(Instant when) {
        enrolledAt = when;
    }

    /**
     * A code of that step was used.
     *
     * @return whether it had not been before: neither that code nor a later one
     */
    public boolean use(long step) {
        if (step <= lastStep) {
            return false;
        }
        lastStep = step;
        return true;
    }

    public String secret() {
        return secret;
    }

    public boolean isEnrolled() {
        return enrolledAt != null;
    }
}
