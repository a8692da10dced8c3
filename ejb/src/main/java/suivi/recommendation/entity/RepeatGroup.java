package suivi.recommendation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** The same, asked of the same State again and again. */
@Entity
@Table(name = "repeat_group")
public class RepeatGroup {

    @Id
    private String id;

    @Column(updatable = false)
    private String country;

    @Column(name = "begun_by", updatable = false)
    private String begunBy;

    @Column(name = "begun_at", updatable = false)
    private Instant begunAt;

    protected RepeatGroup() {}

    /** @param country ISO 3166-1 alpha-3 */
    public RepeatGroup(String country, String begunBy, Instant begunAt) {
        this.id = UUID.randomUUID().toString();
        this.country = country;
        this.begunBy = begunBy;
        this.begunAt = begunAt;
    }

    public String id() {
        return id;
    }
}
