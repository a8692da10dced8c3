package suivi.ledger.entity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The one row that whoever seals holds, on any node. */
@Entity
@Table(name = "ledger_sealing")
public class SealingTurn {

    public static final Integer ID = 1;

    @Id
    private Integer id;

    protected SealingTurn() {}
}
