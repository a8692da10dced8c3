package suivi.obligation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.io.Serializable;
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

    protected Crosswalk() {}

    public Crosswalk(String from, String to, Relation relation) {
        this.from = from;
        this.to = to;
        this.relation = relation;
    }
}
