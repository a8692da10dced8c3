package suivi.ledger.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import suivi.ledger.proof.VerifierKey;

/** A key by which heads are signed, or once were. */
@Entity
@Table(name = "ledger_key")
public class LedgerKey {

    @Id
    @Column(name = "verifier_key")
    private String key;

    @Column(updatable = false)
    private Instant since;

    protected LedgerKey() {}

    public LedgerKey(VerifierKey key, Instant since) {
        this.key = key.text();
        this.since = since;
    }

    public VerifierKey key() {
        return VerifierKey.parse(key);
    }

    /** When it first signed. */
    public Instant since() {
        return since;
    }
}
