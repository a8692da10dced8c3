package suivi.foundation.database;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
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

    /**
     * Also what the persistence tests call, on each database. One set of migrations serves both; a line that begins with
     * {@code ${postgresql}} is a comment on the other.
     */
    public static void run(DataSource database) {
        Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:sql/migrations")
                .placeholders(Map.of("postgresql", isPostgresql(database) ? "" : "-- "))
                .load()
                .migrate();
    }

    private static boolean isPostgresql(DataSource database) {
        try (Connection connection = database.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        } catch (SQLException e) {
            throw new IllegalStateException("The database does not answer", e);
        }
    }
}
