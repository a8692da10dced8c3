package suivi.foundation.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import suivi.obligation.control.ShippedReferenceData;
import suivi.recommendation.control.ShippedVocabulary;

/**
 * The databases Suivi runs on, each started once, migrated and filled with the reference data as an installation
 * is. What a test writes is rolled back, so that no test finds another's traces.
 */
public enum Database {
    DERBY {
        @Override
        DataSource start() {
            System.setProperty("derby.stream.error.file", "target/derby.log");
            EmbeddedDataSource derby = new EmbeddedDataSource();
            derby.setDatabaseName("memory:suivi");
            derby.setCreateDatabase("create");
            return derby;
        }
    },
    POSTGRESQL {
        @Override
        DataSource start() throws IOException {
            // Its own shutdown hook stops it with the JVM.
            return EmbeddedPostgres.builder().start().getPostgresDatabase();
        }
    };

    private DataSource source;

    private EntityManagerFactory factory;

    abstract DataSource start() throws IOException;

    /** Migrated, with the reference data in it. */
    public synchronized DataSource dataSource() {
        if (source == null) {
            try {
                source = start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Migrations.run(source);
            factory = factory(source);
            keep(entities -> {
                ShippedReferenceData.load(entities, Clock.systemUTC(), name -> {});
                ShippedVocabulary.load(entities, Clock.systemUTC(), name -> {});
                return null;
            });
        }
        return source;
    }

    /** A transaction for all tests of a class; whoever opens it rolls it back and closes it. */
    public EntityManager open() {
        dataSource();
        EntityManager entities = factory.createEntityManager();
        entities.getTransaction().begin();
        return entities;
    }

    /** Runs a scene in a transaction and rolls it back. */
    public void scene(Consumer<EntityManager> scene) {
        within(
                entities -> {
                    scene.accept(entities);
                    return null;
                },
                false);
    }

    /** Reads in a transaction of its own. */
    public <T> T read(Function<EntityManager, T> reading) {
        return within(reading, false);
    }

    /** Works in a transaction of its own that is kept: whoever calls it clears away after herself. */
    public <T> T keep(Function<EntityManager, T> work) {
        return within(work, true);
    }

    private <T> T within(Function<EntityManager, T> work, boolean keep) {
        dataSource();
        try (EntityManager entities = factory.createEntityManager()) {
            entities.getTransaction().begin();
            try {
                T result = work.apply(entities);
                if (keep) {
                    entities.getTransaction().commit();
                }
                return result;
            } finally {
                if (entities.getTransaction().isActive()) {
                    entities.getTransaction().rollback();
                }
            }
        }
    }

    /** The persistence unit as it is shipped, but for the server's transactions. */
    private static EntityManagerFactory factory(DataSource source) {
        return Persistence.createEntityManagerFactory(
                "suivi",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", source));
    }
}
