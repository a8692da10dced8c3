package suivi.recommendation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** A recommendation in its {@link RepeatGroup}; it is in one at most. */
@Entity
@Table(name = "repeat_member")
public class RepeatMember {

    @Id
    @Column(name = "recommendation_id")
    private Long recommendation;

    @Column(name = "repeat_group_id")
    private String group;

    @Column(name = "added_by", updatable = false)
    private String addedBy;

    @Column(name = "added_at", updatable = false)
    private Instant addedAt;

    protected RepeatMember() {}

    public RepeatMember(Recommendation recommendation, String group, String addedBy, Instant addedAt) {
        this.recommendation = recommendation.id();
        this.group = group;
        this.addedBy = addedBy;
        this.addedAt = addedAt;
    }

    public void movesTo(String otherGroup) {
        group = otherGroup;
    }

    public Long recommendation() {
        return recommendation;
    }

    public String group() {
        return group;
    }
}
