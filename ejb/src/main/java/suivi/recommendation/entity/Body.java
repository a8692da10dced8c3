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
import java.util.HashMap;
import java.util.Map;

/** Who recommends: a committee, the Universal Periodic Review, a special procedure, or the project itself. */
@Entity
public class Body {

    public enum Kind {
        TREATY_BODY,
        UPR,
        SPECIAL_PROCEDURE,
        PROJECT
    }

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "follow_up_months")
    private Integer followUpMonths;

    @Column(name = "sort_order")
    private int sortOrder;

    @ElementCollection
    @CollectionTable(name = "body_name", joinColumns = @JoinColumn(name = "body_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "name")
    private Map<String, String> names = new HashMap<>();

    protected Body() {}

    /** @param followUpMonths within which the body asks for a follow-up report; null where it does not, or none is known */
    public Body(String id, Kind kind, Integer followUpMonths, int sortOrder, Map<String, String> names) {
        this.id = id;
        this.kind = kind;
        this.followUpMonths = followUpMonths;
        this.sortOrder = sortOrder;
        this.names = new HashMap<>(names);
    }

    /** See the constructor. */
    public Integer followUpMonths() {
        return followUpMonths;
    }
}
