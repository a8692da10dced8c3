package suivi.ledger.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An entry that is not in the tree yet. */
@Entity
@Table(name = "ledger_waiting")
public class WaitingEntry {

    @Id
    @Column(name = "entry_id")
    private Long entry;

    protected WaitingEntry() {}

    public WaitingEntry(Long entry) {
        this.entry = entry;
    }
}
