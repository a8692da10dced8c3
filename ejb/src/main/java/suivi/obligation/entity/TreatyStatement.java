package suivi.obligation.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A reservation or a declaration that a State made about a treaty, in our words, with its source (O6, O8). */
@Entity
@Table(name = "treaty_statement")
public class TreatyStatement {

    public enum Kind {
        RESERVATION,
        DECLARATION
    }

    /** The statement in one language, and where it was read. */
    @Embeddable
    public static class Text {

        private String summary;

        private String source;

        protected Text() {}

        public Text(String summary, String source) {
            this.summary = summary;
            this.source = source;
        }

        public String summary() {
            return summary;
        }

        public String source() {
            return source;
        }
    }

    @Id
    private String id;

    private String iso3;

    @Column(name = "instrument_id")
    private String instrument;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    @Column(name = "made_on")
    private LocalDate madeOn;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    @Column(name = "withdrawn_year")
    private Integer withdrawnYear;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    private String address;

    @ElementCollection
    @CollectionTable(name = "treaty_statement_provision", joinColumns = @JoinColumn(name = "treaty_statement_id"))
    @Column(name = "provision_id")
    private Set<String> provisions = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "treaty_statement_text", joinColumns = @JoinColumn(name = "treaty_statement_id"))
    @MapKeyColumn(name = "language")
    private Map<String, Text> texts = new HashMap<>();

    protected TreatyStatement() {}

    public TreatyStatement(String id, String iso3, String instrument, Kind kind, Basis basis, String address) {
        this.id = id;
        this.iso3 = iso3;
        this.instrument = instrument;
        this.kind = kind;
        this.basis = basis;
        this.address = address;
    }

    /** @param year of the withdrawal where its day is not known */
    public void stands(LocalDate made, LocalDate withdrawn, Integer year) {
        madeOn = made;
        withdrawnOn = withdrawn;
        withdrawnYear = year;
    }

    public void concerns(Set<String> provisionIds) {
        provisions = new HashSet<>(provisionIds);
    }

    public void says(String language, Text text) {
        texts.put(language, text);
    }

    /** Whether it stands on that day. Withdrawn on an unknown day of a year, it is taken to stand until its end. */
    public boolean standsOn(LocalDate day) {
        if (madeOn != null && day.isBefore(madeOn)) {
            return false;
        }
        if (withdrawnOn != null) {
            return day.isBefore(withdrawnOn);
        }
        return withdrawnYear == null || !day.isAfter(LocalDate.of(withdrawnYear, Month.DECEMBER, 31));
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

    public LocalDate madeOn() {
        return madeOn;
    }

    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    public Integer withdrawnYear() {
        return withdrawnYear;
    }

    public Basis basis() {
        return basis;
    }

    public String address() {
        return address;
    }

    public Set<String> provisions() {
        return Set.copyOf(provisions);
    }

    public Text text(String language) {
        return texts.get(language);
    }
}
