package suivi.obligation.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** One provision's relation to another, of the same or another instrument. */
@Entity
@IdClass(Crosswalk.Key.class)
public class Crosswalk {

    public enum Relation {
        SAME_SUBJECT,
        NARROWER,
        /** The text itself names the other provision: a fact, not a judgement. */
        CITES
    }

    /** From, to and relation; a class because Jakarta Persistence 3.1 takes no record here. */
    public static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String from;

        private String to;

        private Relation relation;

        protected Key() {}

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Objects.equals(from, key.from)
                    && Objects.equals(to, key.to)
                    && relation == key.relation;
        }

        @Override
        public int hashCode() {
            return Objects.hash(from, to, relation);
        }
    }

    @Id
    @Column(name = "from_id")
    private String from;

    @Id
    @Column(name = "to_id")
    private String to;

    @Id
    @Enumerated(EnumType.STRING)
    private Relation relation;

    @ElementCollection
    @CollectionTable(
            name = "crosswalk_reason",
            joinColumns = {
                @JoinColumn(name = "from_id", referencedColumnName = "from_id"),
                @JoinColumn(name = "to_id", referencedColumnName = "to_id"),
                @JoinColumn(name = "relation", referencedColumnName = "relation")
            })
    @MapKeyColumn(name = "language")
    @Column(name = "reason")
    private Map<String, String> reasons = new HashMap<>();

    protected Crosswalk() {}

    /** @param reasons by language; none where the text itself names the other provision (O13) */
    public Crosswalk(String from, String to, Relation relation, Map<String, String> reasons) {
        this.from = from;
        this.to = to;
        this.relation = relation;
        this.reasons = new HashMap<>(reasons);
    }
}
