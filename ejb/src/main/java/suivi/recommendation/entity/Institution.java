package suivi.recommendation.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Who leads in a country. Records name it in words, so that whoever writes may name one that is not here. */
@Entity
public class Institution extends CodebookTerm {

    @Column(updatable = false)
    private String country;

    @ElementCollection
    @CollectionTable(name = "institution_name", joinColumns = @JoinColumn(name = "institution_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "name")
    private Map<String, String> names = new HashMap<>();

    protected Institution() {}

    /** @param country ISO 3166-1 alpha-3 */
    public Institution(String country, Map<String, String> names) {
        super(UUID.randomUUID().toString(), 0);
        this.country = country;
        this.names = new HashMap<>(names);
    }

    public String country() {
        return country;
    }

    @Override
    protected Map<String, String> held() {
        return names;
    }
}
