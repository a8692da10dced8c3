package suivi.recommendation.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.util.HashMap;
import java.util.Map;

/** Whom a recommendation is about, in the words of the Universal Human Rights Index and our own. */
@Entity
@Table(name = "person_group")
public class PersonGroup extends CodebookTerm {

    @ElementCollection
    @CollectionTable(name = "person_group_name", joinColumns = @JoinColumn(name = "person_group_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "name")
    private Map<String, String> names = new HashMap<>();

    protected PersonGroup() {}

    public PersonGroup(String id, int sortOrder, Map<String, String> names) {
        super(id, sortOrder);
        this.names = new HashMap<>(names);
    }

    @Override
    protected Map<String, String> held() {
        return names;
    }
}
