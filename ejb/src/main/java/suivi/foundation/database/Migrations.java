package suivi.foundation.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema to today's before anything reads it. JPA generates nothing; what Flyway did not create
 * does not exist.
 */
@Startup
@Singleton
@TransactionManagement(TransactionManagementType.BEAN)
@DataSourceDefinition(
        name = "java:app/jdbc/suivi",
        className = "suivi.foundation.database.ConfiguredDataSource",
        minPoolSize = 2,
        maxPoolSize = 32)
public class Migrations {

    @Resource(lookup = "java:app/jdbc/suivi")
    private DataSource database;

    @PostConstruct
    void migrate() {
        run(database);
    }

    /** Also what the persistence tests call, on each database. */
    public static void run(DataSource database) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:sql/migrations")
                .load()
                .migrate();
    }
}
