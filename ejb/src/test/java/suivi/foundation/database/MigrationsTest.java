package suivi.foundation.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class MigrationsTest {

    /** Each migration by its version, as Flyway reckons it: a database that ran another text is refused at its next start. */
    private static final Map<String, Integer> LANDED = Map.ofEntries(
            Map.entry("1", -2013836644),
            Map.entry("2", -227969281),
            Map.entry("3", -1543471838),
            Map.entry("4", 1072016332),
            Map.entry("5", 826888636),
            Map.entry("6", 132953587),
            Map.entry("7", -617512576),
            Map.entry("8", -1376279587),
            Map.entry("9", -1466728990),
            Map.entry("10", -1222740803),
            Map.entry("11", 243688775),
            Map.entry("12", -2079497476),
            Map.entry("13", 1838987804),
            Map.entry("14", -1990764535));

    @OnEachDatabase
    void migrationsRunTwiceWithoutChange(Database database) throws SQLException {
        List<String> before = history(database);
        Migrations.run(database.dataSource());
        assertThat(history(database)).isEqualTo(before).hasSizeGreaterThanOrEqualTo(3);
    }

    @OnEachDatabase
    void everyMigrationSucceeded(Database database) throws SQLException {
        assertThat(history(database)).allMatch(line -> line.endsWith(" true"));
    }

    @OnEachDatabase
    void whatHasLandedStaysAsItIs(Database database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "select \"version\", \"checksum\" from \"flyway_schema_history\" where \"version\" is not null")) {
            Map<String, Integer> checksums = new HashMap<>();
            while (rows.next()) {
                checksums.put(rows.getString(1), rows.getInt(2));
            }
            assertThat(checksums).containsAllEntriesOf(LANDED);
        }
    }

    private static List<String> history(Database database) throws SQLException {
        try (Connection connection = database.dataSource().getConnection();
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select "installed_rank", "version", "checksum", "installed_on", "success"
                        from "flyway_schema_history" order by "installed_rank\"""")) {
            List<String> history = new ArrayList<>();
            while (rows.next()) {
                history.add("%s %s %s %s %s"
                        .formatted(
                                rows.getInt(1),
                                rows.getString(2),
                                rows.getInt(3),
                                rows.getTimestamp(4),
                                rows.getBoolean(5)));
            }
            return history;
        }
    }
}
