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

/** What a recommendation is about, in the words of the Universal Human Rights Index. */
@Entity
@Table(name = "theme")
public class Theme extends CodebookTerm {

    @ElementCollection
    @CollectionTable(name = "theme_name", joinColumns = @JoinColumn(name = "theme_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "name")
    private Map<String, String> names = new HashMap<>();

    protected Theme() {}

    public Theme(String id, int sortOrder, Map<String, String> names) {
        super(id, sortOrder);
        this.names = new HashMap<>(names);
    }

    @Override
    protected Map<String, String> held() {
        return names;
    }
}
