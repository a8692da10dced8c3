package suivi.ledger.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * One reckoning of the whole ledger: begun by a reader, moved on leaf by leaf by one node, ended with what was found. One
 * that does not move any more was interrupted, by the end of its node.
 */
@Entity
@Table(name = "ledger_verification")
public class Verification {

    private static final Duration MOVES = Duration.ofMinutes(1);

    @Id
    private String id;

    @Column(name = "started_by", updatable = false)
    private String startedBy;

    @Column(name = "started_at", updatable = false)
    private Instant startedAt;

    @Column(name = "moved_at")
    private Instant movedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "tree_size", updatable = false)
    private long size;

    private long done;

    @ElementCollection
    @CollectionTable(name = "ledger_fault", joinColumns = @JoinColumn(name = "verification_id"))
    private List<Fault> faults = new ArrayList<>();

    @Version
    private int version;

    protected Verification() {}

    /** @param size how many leaves are reckoned */
    public Verification(String startedBy, Instant now, long size) {
        this.id = UUID.randomUUID().toString();
        this.startedBy = startedBy;
        this.startedAt = now;
        this.movedAt = now;
        this.size = size;
    }

    public void move(long leaves, Instant now) {
        done = leaves;
        movedAt = now;
    }

    public void end(Collection<Fault> found, Instant now) {
        faults.addAll(found);
        done = size;
        movedAt = now;
        endedAt = now;
    }

    public boolean isRunning(Instant now) {
        return endedAt == null && movedAt.plus(MOVES).isAfter(now);
    }

    public boolean isSound() {
        return endedAt != null && faults.isEmpty();
    }

    public String id() {
        return id;
    }

    public String startedBy() {
        return startedBy;
    }

    public Instant startedAt() {
        return startedAt;
    }

    public Instant endedAt() {
        return endedAt;
    }

    public long size() {
        return size;
    }

    public long done() {
        return done;
    }

    /** The first in the ledger first. */
    public List<Fault> faults() {
        return faults.stream()
                .sorted(Comparator.comparing(Fault::firstLeaf, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Fault::kind))
                .toList();
    }
}
