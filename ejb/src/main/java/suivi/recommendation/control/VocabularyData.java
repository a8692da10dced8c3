package suivi.recommendation.control;

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
import java.util.function.Consumer;
import suivi.foundation.database.ReferenceFiles;
import suivi.ledger.control.Act;
import suivi.ledger.control.Ledger;

/** Brings the vocabulary of {@code sql/reference/vocabulary.json} into the database when it changed. */
@Startup
@Singleton
@DependsOn("ReferenceData")
public class VocabularyData {

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
                name -> ledger.record(Act.of(null, "recommendation.load-vocabulary", "reference-file", name)));
    }

    /** The loading alone, in the caller's transaction; the persistence tests call it on each database. */
    static void bringUpToDate(EntityManager entities, Clock clock, Consumer<String> loaded) {
        ReferenceFiles.into(entities, clock, loaded).whenChanged("vocabulary", json -> Vocabulary.load(entities, json));
    }
}
