package suivi.ledger;

import jakarta.persistence.EntityManager;
import java.util.List;
import suivi.House;
import suivi.foundation.database.Database;
import suivi.ledger.boundary.LedgerLine;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;
import suivi.ledger.control.Lines;
import suivi.ledger.control.Sealing;

/** A house with a ledger that is sealed when a test says so. */
final class LedgerHouse {

    private static final String KEY = "target/ledger.key";

    final House house;

    final EntityManager entities;

    LedgerHouse(EntityManager entities) {
        this.entities = entities;
        this.house = new House(entities).setting("suivi.ledger.key", KEY);
    }

    /** Records acts on subjects of these names. */
    LedgerHouse records(String... subjects) {
        for (String subject : subjects) {
            house.get(Ledger.class).record(new Act("ana", "try.change", "thing", subject, null, "MEX", null));
        }
        entities.flush();
        return this;
    }

    LedgerHouse seals() {
        while (house.get(Sealing.class).seal()) {
            entities.flush();
        }
        entities.flush();
        entities.clear();
        return this;
    }

    List<LedgerLine> leaves() {
        return house.get(Lines.class).between(0, 10_000);
    }

    /** What an attacker does to the database, past the application and past its guards. */
    static void tamper(EntityManager entities, Database database, String... statements) {
        boolean guarded = database == Database.POSTGRESQL;
        if (guarded) {
            entities.createNativeQuery("set local session_replication_role = replica")
                    .executeUpdate();
        }
        for (String statement : statements) {
            entities.createNativeQuery(statement).executeUpdate();
        }
        if (guarded) {
            entities.createNativeQuery("set local session_replication_role = origin")
                    .executeUpdate();
        }
        entities.clear();
    }
}
