package suivi.recommendation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import suivi.foundation.BusinessException;

/** One thing that was done to many records together; whoever did it may undo it once (R14). */
@Entity
@Table(name = "bulk_act")
public class BulkAct {

    public enum Kind {
        /** Adds a theme. */
        THEME,
        /** Names the lead institution. */
        INSTITUTION,
        /** Proposes a link to a provision, which somebody else confirms. */
        LINK,
        /** Sends drafts to review. */
        SEND,
        /** Publishes what is in review. */
        PUBLISH
    }

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Kind kind;

    @Column(updatable = false)
    private String term;

    @Column(name = "done_by", updatable = false)
    private String doneBy;

    @Column(name = "done_at", updatable = false)
    private Instant doneAt;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Version
    private int version;

    protected BulkAct() {}

    /** @param term the id of the theme or the provision, or the name of the institution; null where there is none */
    public BulkAct(Kind kind, String term, String doneBy, Instant doneAt) {
        this.id = UUID.randomUUID().toString();
        this.kind = kind;
        this.term = term;
        this.doneBy = doneBy;
        this.doneAt = doneAt;
    }

    public void isUndone(Instant now) {
        if (undoneAt != null) {
            throw BusinessException.conflict("bulk.undone");
        }
        undoneAt = now;
    }

    public String id() {
        return id;
    }

    public Kind kind() {
        return kind;
    }

    public String term() {
        return term;
    }

    public String doneBy() {
        return doneBy;
    }

    public boolean isUndone() {
        return undoneAt != null;
    }
}
