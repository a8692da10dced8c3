package suivi.obligation.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import suivi.foundation.database.ReferenceFiles;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;

/** Brings the reference data of {@code sql/reference} into the database, file by file, when it changed (O12). */
@Startup
@Singleton
@DependsOn("Migrations")
public class ReferenceData {

    /** In the order in which they build on each other; the instruments in the order in which they are listed. */
    public static final List<String> INSTRUMENTS = List.of(
            "CEDAW",
            "CMW",
            "CEDAW-OP",
            "CEDAW-GR26",
            "CEDAW-GR38",
            "CMW-GC1",
            "CMW-GC2",
            "CMW-GC3",
            "CMW-GC4",
            "CMW-GC5");

    @PersistenceContext(unitName = "suivi")
    private EntityManager entities;

    @Inject
    private Clock clock;

    @Inject
    private Ledger ledger;

    @PostConstruct
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    void load() {
        bringUpToDate(
                entities,
                clock,
                name -> ledger.record(Act.of(null, "obligation.load-reference", "reference-file", name)));
    }

    /** The loading alone, in the caller's transaction; the persistence tests call it on each database. */
    static void bringUpToDate(EntityManager entities, Clock clock, Consumer<String> loaded) {
        ReferenceReader reader = new ReferenceReader(entities);
        ReferenceFiles files = ReferenceFiles.into(entities, clock, loaded);
        files.whenChanged("countries", reader::countries);
        for (int i = 0; i < INSTRUMENTS.size(); i++) {
            int order = i;
            files.whenChanged("instruments/" + INSTRUMENTS.get(i), json -> reader.instrument(json, order));
        }
        files.whenChanged("crosswalks/CEDAW-GR26", json -> reader.crosswalk("CEDAW-GR26", json));
        files.whenChanged("crosswalks/CMW", json -> reader.crosswalk("CMW", json));
        files.whenChanged("treaty-status", reader::treatyStatus);
    }
}
