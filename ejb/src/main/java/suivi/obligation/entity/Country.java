package suivi.obligation.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.util.HashMap;
import java.util.Map;

/** A State, under the name the United Nations gives it in each language. */
@Entity
public class Country {

    @Id
    private String iso3;

    private String iso2;

    private boolean pilot;

    @ElementCollection
    @CollectionTable(name = "country_name", joinColumns = @JoinColumn(name = "iso3"))
    @MapKeyColumn(name = "language")
    @Column(name = "name")
    private Map<String, String> names = new HashMap<>();

    protected Country() {}

    /** @param pilot whether the project works there */
    public Country(String iso3, String iso2, boolean pilot, Map<String, String> names) {
        this.iso3 = iso3;
        this.iso2 = iso2;
        this.pilot = pilot;
        this.names = new HashMap<>(names);
    }
}
