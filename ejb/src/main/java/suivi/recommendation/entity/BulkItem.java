package suivi.recommendation.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** One record of a {@link BulkAct}, as it was before and which edition it had after. */
@Entity
@Table(name = "bulk_item")
public class BulkItem {

    @Id
    private String id;

    @Column(name = "bulk_act_id", updatable = false)
    private String act;

    @Column(name = "recommendation_id", updatable = false)
    private Long recommendation;

    @Column(updatable = false)
    private String reference;

    @Column(updatable = false)
    private String edition;

    @Column(updatable = false)
    private boolean begun;

    @ElementCollection
    @CollectionTable(name = "bulk_item_field", joinColumns = @JoinColumn(name = "bulk_item_id"))
    @MapKeyColumn(name = "field")
    @Column(name = "content")
    private Map<String, String> before = new HashMap<>();

    protected BulkItem() {}

    /**
     * @param edition after the act; where it is another by now, somebody went on from there and nothing is undone
     * @param begun whether the act began a new revision
     * @param before what was written before
     */
    public BulkItem(BulkAct act, Recommendation record, String edition, boolean begun, Map<String, String> before) {
        this.id = UUID.randomUUID().toString();
        this.act = act.id();
        this.recommendation = record.id();
        this.reference = record.reference();
        this.edition = edition;
        this.begun = begun;
        this.before = new HashMap<>(before);
    }

    public Long recommendation() {
        return recommendation;
    }

    public String reference() {
        return reference;
    }

    public String edition() {
        return edition;
    }

    public boolean isBegun() {
        return begun;
    }

    public Map<String, String> before() {
        return Map.copyOf(before);
    }
}
