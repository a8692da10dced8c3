package suivi.obligation.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** One thing a State did about a treaty, or the finding that it did nothing, with its source (O6). */
@Entity
@Table(name = "treaty_action")
public class TreatyAction {

    public enum Kind {
        SIGNATURE,
        RATIFICATION,
        ACCESSION,
        /** Somebody looked and found that the State is not a party. */
        NOT_A_PARTY;

        /** Whether it expresses consent to be bound (Vienna Convention on the Law of Treaties, article 11). */
        public boolean isConsent() {
            return this == RATIFICATION || this == ACCESSION;
        }
    }

    @Id
    private String id;

    private String iso3;

    @Column(name = "instrument_id")
    private String instrument;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "acted_on")
    private LocalDate actedOn;

    @Column(name = "checked_in")
    private Integer checkedIn;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private String address;

    @ElementCollection
    @CollectionTable(name = "treaty_action_source", joinColumns = @JoinColumn(name = "treaty_action_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "source")
    private Map<String, String> sources = new HashMap<>();

    protected TreatyAction() {}

    public TreatyAction(
            String iso3,
            String instrument,
            Kind kind,
            LocalDate actedOn,
            Basis basis,
            String address,
            Map<String, String> sources) {
        this.id = iso3 + " " + instrument + " " + kind;
        this.iso3 = iso3;
        this.instrument = instrument;
        this.kind = kind;
        this.actedOn = actedOn;
        this.basis = basis;
        this.address = address;
        this.sources = new HashMap<>(sources);
    }

    /** @param year until which somebody looked; null where the fact does not depend on it */
    public void wasChecked(Integer year) {
        checkedIn = year;
    }

    public String iso3() {
        return iso3;
    }

    public String instrument() {
        return instrument;
    }

    public Kind kind() {
        return kind;
    }

    public LocalDate actedOn() {
        return actedOn;
    }

    public Integer checkedIn() {
        return checkedIn;
    }

    public Basis basis() {
        return basis;
    }

    public String address() {
        return address;
    }

    public String source(String language) {
        return sources.get(language);
    }
}
