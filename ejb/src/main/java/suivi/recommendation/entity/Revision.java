package suivi.recommendation.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import suivi.foundation.BusinessException;

/**
 * What a recommendation says, as some people wrote it: a draft until it is sent, in review until somebody who wrote none
 * of it publishes it or sends it back, and from then on what the record said from that moment to the next revision (R9,
 * R10).
 */
@Entity
public class Revision {

    @Id
    private String id;

    @Column(name = "recommendation_id", updatable = false)
    private Long recommendation;

    @Column(name = "revision_number")
    private int number;

    @Enumerated(EnumType.STRING)
    private RecordState state;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "sent_by")
    private String sentBy;

    @Column(name = "sent_at")
    private Instant sentAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    private String note;

    @ElementCollection
    @CollectionTable(name = "revision_field", joinColumns = @JoinColumn(name = "revision_id"))
    @MapKeyColumn(name = "field")
    @Column(name = "content")
    private Map<String, String> fields = new HashMap<>();

    @ElementCollection
    @CollectionTable(name = "revision_author", joinColumns = @JoinColumn(name = "revision_id"))
    @Column(name = "person_id")
    private Set<String> authors = new HashSet<>();

    @Version
    private int version;

    protected Revision() {}

    /**
     * A draft.
     *
     * @param number from 1
     * @param fields see {@code suivi.recommendation.control.Fields}
     */
    public Revision(Recommendation recommendation, int number, Map<String, String> fields, Instant now) {
        this.id = UUID.randomUUID().toString();
        this.recommendation = recommendation.id();
        this.number = number;
        this.state = RecordState.DRAFT;
        this.fields = new HashMap<>(fields);
        this.begunAt = now;
        this.changedAt = now;
    }

    /** What was published without review: it was there before anybody edited it here, or an import brought it. */
    public static Revision asRecorded(
            Recommendation recommendation, int number, Map<String, String> fields, Instant when) {
        Revision recorded = new Revision(recommendation, number, fields, when);
        recorded.state = RecordState.PUBLISHED;
        recorded.decidedAt = when;
        return recorded;
    }

    /** An import changed it. */
    public void nowSays(Map<String, String> content, Instant now) {
        fields.keySet().retainAll(content.keySet());
        fields.putAll(content);
        changedAt = now;
    }

    /** What is in review is a draft again: what was sent is no longer what is there. */
    public void says(Map<String, String> content, String author, Instant now) {
        nowSays(content, now);
        authors.add(author);
        state = RecordState.DRAFT;
        sentBy = null;
        sentAt = null;
    }

    public void isSent(String by, Instant now) {
        require(RecordState.DRAFT, "revision.not-draft");
        state = RecordState.IN_REVIEW;
        sentBy = by;
        sentAt = now;
        note = null;
    }

    /** A draft again, before anybody decided. */
    public void isTakenBack() {
        require(RecordState.IN_REVIEW, "revision.not-in-review");
        state = RecordState.DRAFT;
        sentBy = null;
        sentAt = null;
    }

    /** @param reason what is to be mended, told to those who wrote it */
    public void isSentBack(String by, String reason, Instant now) {
        require(RecordState.IN_REVIEW, "revision.not-in-review");
        state = RecordState.DRAFT;
        decidedBy = by;
        decidedAt = now;
        note = reason;
    }

    /** Refused to whoever wrote any of it (R9). */
    public void isPublished(String by, Instant now) {
        require(RecordState.IN_REVIEW, "revision.not-in-review");
        if (authors.contains(by)) {
            throw BusinessException.conflict("revision.own");
        }
        state = RecordState.PUBLISHED;
        decidedBy = by;
        decidedAt = now;
    }

    /** Back in review, as it was before it was published: when that was undone. */
    public void isReviewedAgain() {
        require(RecordState.PUBLISHED, "revision.not-published");
        state = RecordState.IN_REVIEW;
        decidedBy = null;
        decidedAt = null;
    }

    /** An import changed the record meanwhile: it is a draft again, and comes after what the import brought (R11). */
    public void comesAfter(int imported, Instant now) {
        number = imported + 1;
        state = RecordState.DRAFT;
        changedAt = now;
    }

    /** The codebook changed the record meanwhile: it comes after that, and stays what it is. */
    public void makesRoom() {
        number++;
    }

    private void require(RecordState expected, String code) {
        if (state != expected) {
            throw BusinessException.conflict(code);
        }
    }

    /** Which content this is: a save that was made on another is stale (R11). */
    public String edition() {
        return number + "." + version;
    }

    public String id() {
        return id;
    }

    /** The id of the record. */
    public Long recommendation() {
        return recommendation;
    }

    public int number() {
        return number;
    }

    public RecordState state() {
        return state;
    }

    public boolean isPublished() {
        return state == RecordState.PUBLISHED;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public String sentBy() {
        return sentBy;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public String decidedBy() {
        return decidedBy;
    }

    public Instant decidedAt() {
        return decidedAt;
    }

    public String note() {
        return note;
    }

    public Map<String, String> fields() {
        return Map.copyOf(fields);
    }

    public Set<String> authors() {
        return Set.copyOf(authors);
    }
}
