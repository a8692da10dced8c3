package suivi.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody left, and somebody else took over what she held; with a note for whoever did. */
@Entity
@Table(name = "hand_over")
public class HandOver {

    @Id
    private String id;

    @ManyToOne
    @JoinColumn(name = "from_person")
    private Person from;

    @ManyToOne
    @JoinColumn(name = "to_person")
    private Person to;

    private String note;

    @ManyToOne
    @JoinColumn(name = "made_by")
    private Person madeBy;

    @Column(name = "made_at", updatable = false)
    private Instant madeAt;

    protected HandOver() {}

    /** @param to null where she held nothing that goes on */
    public HandOver(Person from, Person to, String note, Person madeBy, Instant madeAt) {
        this.id = UUID.randomUUID().toString();
        this.from = from;
        this.to = to;
        this.note = note;
        this.madeBy = madeBy;
        this.madeAt = madeAt;
    }
}
