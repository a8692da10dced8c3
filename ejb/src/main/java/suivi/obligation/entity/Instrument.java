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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** A treaty, a protocol, or what a treaty body said about one. */
@Entity
public class Instrument {

    public enum Kind {
        TREATY,
        PROTOCOL,
        GENERAL_RECOMMENDATION,
        GENERAL_COMMENT;

        /** Whether a State can be bound by it; the others are guidance (O7). */
        public boolean isTreaty() {
            return this == TREATY || this == PROTOCOL;
        }
    }

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String body;

    private String symbol;

    private LocalDate adopted;

    @Column(name = "in_force")
    private LocalDate inForce;

    @Column(name = "entry_into_force")
    @Enumerated(EnumType.STRING)
    private EntryIntoForce entryIntoForce;

    private String interprets;

    private String address;

    @Column(name = "sort_order")
    private int sortOrder;

    @ElementCollection
    @CollectionTable(name = "instrument_name", joinColumns = @JoinColumn(name = "instrument_id"))
    @MapKeyColumn(name = "language")
    @Column(name = "name")
    private Map<String, String> names = new HashMap<>();

    protected Instrument() {}

    public Instrument(String id, Kind kind, String body, String symbol, LocalDate adopted, int sortOrder) {
        this.id = id;
        this.kind = kind;
        this.body = body;
        this.symbol = symbol;
        this.adopted = adopted;
        this.sortOrder = sortOrder;
    }

    /** For a treaty: when it entered into force, and the rule for a State that comes later. */
    public void entersIntoForce(LocalDate day, EntryIntoForce rule) {
        inForce = day;
        entryIntoForce = rule;
    }

    /** For a general recommendation or comment: the treaty it interprets. */
    public void interprets(String treaty) {
        interprets = treaty;
    }

    public void bears(Map<String, String> namesByLanguage, String authenticText) {
        names = new HashMap<>(namesByLanguage);
        address = authenticText;
    }

    public String id() {
        return id;
    }
}
