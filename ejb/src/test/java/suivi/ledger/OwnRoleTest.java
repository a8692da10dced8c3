package suivi.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import suivi.foundation.database.Database;
import suivi.foundation.database.Migrations;

/** As an installation is made: a role without special rights owns a database and migrates it. */
class OwnRoleTest {

    private static final String ROLE = "suivi_own";

    private static final String ENTRY =
            "insert into ledger_entry (occurred_at, act, subject_type, subject_key) values (now(), 'a.b', 'thing', 'one')";

    private static final DataSource POSTGRESQL = Database.POSTGRESQL.dataSource();

    private static DataSource own;

    @BeforeAll
    static void install() throws SQLException {
        try (Connection connection = POSTGRESQL.getConnection()) {
            run(connection, "create role " + ROLE + " login password '" + ROLE + "'");
            run(connection, "create database " + ROLE + " owner " + ROLE);
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setUrl(connection.getMetaData().getURL());
            source.setDatabaseName(ROLE);
            source.setUser(ROLE);
            source.setPassword(ROLE);
            own = source;
        }
        Migrations.run(own);
    }

    @ParameterizedTest
    @ValueSource(strings = {"update % set %2 = %2", "delete from %", "truncate %"})
    void l3_onPostgresqlItsOwnRoleMayNotChangeWhatIsInTheLedger(String statement) throws SQLException {
        try (Connection connection = own.getConnection()) {
            assertThatCode(() -> run(connection, ENTRY)).doesNotThrowAnyException();
            for (String table : new String[] {
                "ledger_entry act", "ledger_leaf hash", "ledger_node hash", "ledger_key since", "ledger_head root"
            }) {
                String[] names = table.split(" ");
                refuses(connection, statement.replace("%2", names[1]).replace("%", names[0]), "permission denied");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"update ledger_entry set act = 'c.d'", "delete from ledger_entry", "truncate ledger_entry"})
    void l3_onPostgresqlNotEvenWhoHasEveryRightChangesAnEntryByMistake(String statement) throws SQLException {
        try (Connection connection = POSTGRESQL.getConnection()) {
            refuses(connection, statement, "only appended to");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ledger_entry", "ledger_head"})
    void l3_onPostgresqlItsOwnRoleReadsAndAppends(String table) throws SQLException {
        try (Connection connection = own.getConnection()) {
            assertThat(may(connection, table, "select")).isTrue();
            assertThat(may(connection, table, "insert")).isTrue();
            assertThat(may(connection, table, "update, delete, truncate")).isFalse();
        }
    }

    /** Whether it has one of the rights. */
    private static boolean may(Connection connection, String table, String rights) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select has_table_privilege(?, ?)")) {
            query.setString(1, table);
            query.setString(2, rights);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() && rows.getBoolean(1);
            }
        }
    }

    private static void refuses(Connection connection, String statement, String because) {
        assertThatThrownBy(() -> run(connection, statement))
                .as(statement)
                .isInstanceOfSatisfying(SQLException.class, refusal -> assertThat(refusal.getSQLState())
                        .isEqualTo("42501"))
                .hasMessageContaining(because);
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
