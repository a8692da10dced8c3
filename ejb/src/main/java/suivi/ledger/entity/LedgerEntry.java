package suivi.ledger.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import java.time.Instant;

/** One act. Written once; it has no way to change. */
@Entity
@Table(name = "ledger_entry")
public class LedgerEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "occurred_at", updatable = false)
    private Instant occurredAt;

    @Column(updatable = false)
    private String actor;

    @Column(updatable = false)
    private String act;

    @Column(name = "subject_type", updatable = false)
    private String subjectType;

    @Column(name = "subject_key", updatable = false)
    private String subjectKey;

    @Column(updatable = false)
    private Integer revision;

    @Column(updatable = false)
    private String country;

    @Column(updatable = false)
    private String digest;

    /** Null in entries that were recorded before there was a tree. */
    @Column(updatable = false)
    private String salt;

    protected LedgerEntry() {}

    public LedgerEntry(
            Instant occurredAt,
            String actor,
            String act,
            String subjectType,
            String subjectKey,
            Integer revision,
            String country,
            String digest,
            String salt) {
        this.occurredAt = occurredAt;
        this.actor = actor;
        this.act = act;
        this.subjectType = subjectType;
        this.subjectKey = subjectKey;
        this.revision = revision;
        this.country = country;
        this.digest = digest;
        this.salt = salt;
    }

    public Long id() {
        return id;
    }

    @PreUpdate
    @PreRemove
    void refuse() {
        throw new IllegalStateException("The ledger is only appended to");
    }
}
