package suivi.access.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** Whom a person works for: an office, a ministry, a civil society organisation, a committee. */
@Entity
public class Organisation {

    /** What it is towards the treaties. */
    public enum Kind {
        UN_WOMEN,
        UNITED_NATIONS,
        GOVERNMENT,
        CIVIL_SOCIETY,
        COMMITTEE,
        OTHER
    }

    @Id
    private String id;

    private String name;

    private String country;

    @Enumerated(EnumType.STRING)
    private Kind kind = Kind.OTHER;

    private String accreditation;

    @Column(name = "accredited_by")
    private String accreditedBy;

    @Column(name = "accredited_until")
    private LocalDate accreditedUntil;

    private boolean active = true;

    @Version
    private int version;

    protected Organisation() {}

    /** @param country ISO 3166-1 alpha-3, or null for one that works in several */
    public Organisation(String id, String name, String country) {
        this.id = id;
        this.name = name;
        this.country = country;
    }

    public void describe(String newName, String newCountry, Kind newKind) {
        name = newName;
        country = newCountry;
        kind = newKind;
    }

    /**
     * Who says that it may speak, and until when.
     *
     * @param status in the words of whoever gave it, such as "special consultative status with ECOSOC"; null for none
     * @param until the last day; null where it has no end
     */
    public void accredit(String status, String by, LocalDate until) {
        accreditation = status;
        accreditedBy = by;
        accreditedUntil = until;
    }

    /** From now on nobody is put into it; who is in it stays. */
    public void retire() {
        active = false;
    }

    public void reopen() {
        active = true;
    }

    public String id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String country() {
        return country;
    }

    public Kind kind() {
        return kind;
    }

    public String accreditation() {
        return accreditation;
    }

    public String accreditedBy() {
        return accreditedBy;
    }

    public LocalDate accreditedUntil() {
        return accreditedUntil;
    }

    public boolean isActive() {
        return active;
    }

    public int version() {
        return version;
    }
}
