package suivi.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Stands in for a code of her app once, for the day on which she has lost it. Only its digest is here. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode {

    @Id
    private String id;

    @Column(name = "person_id")
    private String personId;

    private String digest;

    @Column(name = "used_at")
    private Instant usedAt;

    protected RecoveryCode() {}

    public RecoveryCode(String personId, String digest) {
        this.id = UUID.randomUUID().toString();
        this.personId = personId;
        this.digest = digest;
    }

    public void use(Instant when) {
        usedAt = when;
    }
}
