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
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import suivi.foundation.Language;

/** A recommendation, or one of its points, serves a provision. */
@Entity
@Table(name = "obligation_link")
public class ObligationLink {

    public enum Relation {
        /** What is asked for would carry the obligation out. */
        SERVES,
        /** The provision is the background of what is asked for. */
        CONTEXT
    }

    @Id
    private String id;

    @Column(name = "recommendation_id", updatable = false)
    private Long recommendation;

    @Column(name = "point_id", updatable = false)
    private String point;

    @Column(name = "provision_id", updatable = false)
    private String provision;

    @Enumerated(EnumType.STRING)
    private Relation relation;

    private boolean confirmed;

    @Column(name = "proposed_by", updatable = false)
    private String proposedBy;

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    @Column(name = "confirmed_by")
    private String confirmedBy;

    @Column(name = "confirmed_at")
    private Instant confirmedAt;

    @Column(name = "removal_proposed_by")
    private String removalProposedBy;

    @ElementCollection
    @CollectionTable(name = "obligation_link_reason", joinColumns = @JoinColumn(name = "obligation_link_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "reason")
    private Map<String, String> reasons = new HashMap<>();

    protected ObligationLink() {}

    /** @param provision such as {@code CEDAW 11(1)(d)} */
    public ObligationLink(
            Recommendation recommendation,
            String provision,
            Relation relation,
            boolean confirmed,
            Map<String, String> reasons) {
        this.id = UUID.randomUUID().toString();
        this.recommendation = recommendation.id();
        this.provision = provision;
        this.relation = relation;
        this.confirmed = confirmed;
        this.reasons = new HashMap<>(reasons);
    }

    /**
     * One that nobody proposed yet.
     *
     * @param linked null where it links the recommendation as a whole
     */
    public ObligationLink(
            Recommendation recommendation,
            Point linked,
            String provision,
            Relation relation,
            Map<String, String> reasons) {
        this(recommendation, provision, relation, false, reasons);
        this.point = linked == null ? null : linked.id();
    }

    public void isProposed(String person, Instant when) {
        proposedBy = person;
        proposedAt = when;
    }

    public void isConfirmed(String person, Instant when) {
        confirmed = true;
        confirmedBy = person;
        confirmedAt = when;
    }

    public void removalIsProposed(String person) {
        removalProposedBy = person;
    }

    /** Nobody proposes any more that it go. */
    public void stays() {
        removalProposedBy = null;
    }

    public String id() {
        return id;
    }

    /** The id of the point that it links, or null where it links the recommendation as a whole. */
    public String point() {
        return point;
    }

    public String provision() {
        return provision;
    }

    public Relation relation() {
        return relation;
    }

    public boolean isConfirmed() {
        return confirmed;
    }

    /** Null where an import or the demonstration brought it. */
    public String proposedBy() {
        return proposedBy;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public String confirmedBy() {
        return confirmedBy;
    }

    public Instant confirmedAt() {
        return confirmedAt;
    }

    public String removalProposedBy() {
        return removalProposedBy;
    }

    public Map<String, String> reasons() {
        return Map.copyOf(reasons);
    }

    /** In that language where there is one, else in another; null where none was given. */
    public String reason(Language language) {
        return reasons.containsKey(language.code())
                ? reasons.get(language.code())
                : reasons.values().stream().findFirst().orElse(null);
    }
}
