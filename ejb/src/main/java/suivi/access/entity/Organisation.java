package suivi.access.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Whom a person works for: an office, a ministry, a civil society organisation, a committee. */
@Entity
public class Organisation {

    @Id
    private String id;

    private String name;

    private String country;

    protected Organisation() {}

    /** @param country ISO 3166-1 alpha-3, or null for one that works in several */
    public Organisation(String id, String name, String country) {
        this.id = id;
        this.name = name;
        this.country = country;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }
}
