package suivi.exchange.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serial;
import java.io.Serializable;
import java.util.Objects;
import suivi.exchange.boundary.Verdict;

/** A recommendation of a file, and what becomes of it. Its lists are compact JSON. */
@Entity
@Table(name = "import_row")
@IdClass(ImportRow.Key.class)
public class ImportRow {

    /** A class, as JPA wants it, with what is in the table's key. */
    public static class Key implements Serializable {

        @Serial
        private static final long serialVersionUID = 1L;

        private String importId;

        private int number;

        public Key() {
            // For JPA.
        }

        public Key(String importId, int number) {
            this.importId = importId;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.number == number && Objects.equals(key.importId, importId);
        }

        @Override
        public int hashCode() {
            return Objects.hash(importId, number);
        }
    }

    @Id
    @Column(name = "import_id")
    private String importId;

    @Id
    @Column(name = "file_row")
    private int number;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    private String reference;

    private String country;

    @Column(updatable = false)
    private String text;

    @Column(updatable = false)
    private String joint;

    private String reasons;

    private String inferred;

    private String differing;

    protected ImportRow() {}

    /** @param joint all of its rows, or null where it has but one */
    public ImportRow(String importId, int number, String text, String joint) {
        this.importId = importId;
        this.number = number;
        this.text = text;
        this.joint = joint;
    }

    public void isJudged(
            Verdict anew, String citedAs, String iso3, String why, String whatIsInferred, String whatDiffers) {
        verdict = anew;
        reference = citedAs;
        country = iso3;
        reasons = why;
        inferred = whatIsInferred;
        differing = whatDiffers;
    }

    public int number() {
        return number;
    }

    public Verdict verdict() {
        return verdict;
    }

    public String reference() {
        return reference;
    }

    public String country() {
        return country;
    }

    public String text() {
        return text;
    }

    public String joint() {
        return joint;
    }

    public String reasons() {
        return reasons;
    }

    public String inferred() {
        return inferred;
    }

    public String differing() {
        return differing;
    }
}
