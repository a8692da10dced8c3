package suivi.search.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/** A recommendation that was recorded, changed or removed, and that the index has not followed yet. */
@Entity
@Table(name = "search_outbox")
public class SearchOutbox {

    @Id
    @SequenceGenerator(name = "search_outbox", sequenceName = "search_outbox_sequence", allocationSize = 200)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "search_outbox")
    private Long id;

    @Column(name = "recommendation_id", updatable = false)
    private Long recommendation;

    protected SearchOutbox() {}

    public SearchOutbox(Long recommendation) {
        this.recommendation = recommendation;
    }

    public Long id() {
        return id;
    }

    public Long recommendation() {
        return recommendation;
    }
}
