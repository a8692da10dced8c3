package suivi.recommendation.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.Map;

/** Who recommends: a committee, the Universal Periodic Review, a special procedure, or the project itself. */
@Entity
public class Body extends CodebookTerm {

    public enum Kind {
        TREATY_BODY,
        UPR,
        SPECIAL_PROCEDURE,
        PROJECT
    }

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "follow_up_months")
    private Integer followUpMonths;

    @ElementCollection
    @CollectionTable(name = "body_name", joinColumns = @JoinColumn(name = "body_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "name")
    private Map<String, String> names = new HashMap<>();

    protected Body() {}

    /** @param followUpMonths within which the body asks for a follow-up report; null where it does not, or none is known */
    public Body(String id, Kind kind, Integer followUpMonths, int sortOrder, Map<String, String> names) {
        super(id, sortOrder);
        this.kind = kind;
        this.followUpMonths = followUpMonths;
        this.names = new HashMap<>(names);
    }

    /** What the file says; nothing where an administrator said otherwise. */
    public void comesFromFile(int order, Map<String, String> inLanguages, Kind what, Integer months) {
        if (!isEdited()) {
            kind = what;
            followUpMonths = months;
        }
        comesFromFile(order, inLanguages);
    }

    /** See the constructor. */
    public void asksForFollowUp(Integer withinMonths) {
        followUpMonths = withinMonths;
    }

    /** See the constructor. */
    public Integer followUpMonths() {
        return followUpMonths;
    }

    @Override
    protected Map<String, String> held() {
        return names;
    }
}
