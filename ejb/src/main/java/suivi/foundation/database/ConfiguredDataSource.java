package suivi.foundation.database;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.ServiceLoader;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Connects to what {@code suivi.db.url}, {@code suivi.db.user} and {@code suivi.db.password} name. The server
 * wraps it in its pool. A descriptor could name only one vendor's class; this one makes the database a matter
 * of configuration.
 */
public class ConfiguredDataSource implements DataSource {

    private static final ClassLoader APPLICATION = ConfiguredDataSource.class.getClassLoader();

    @Override
    public Connection getConnection() throws SQLException {
        Config config = config();
        return getConnection(
                config.getOptionalValue("suivi.db.user", String.class).orElse(null),
                config.getOptionalValue("suivi.db.password", String.class).orElse(""));
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        String url = config().getValue("suivi.db.url", String.class);
        Properties credentials = new Properties();
        if (user != null) {
            credentials.setProperty("user", user);
            credentials.setProperty("password", password);
        }
        // Not through DriverManager: it looked for drivers before this application, with its own, was there.
        for (Driver driver : ServiceLoader.load(Driver.class, APPLICATION)) {
            if (driver.acceptsURL(url)) {
                return driver.connect(url, credentials);
            }
        }
        throw new SQLException("suivi.db.url names a database for which there is no driver");
    }

    /** The pool's own threads have no class loader of an application, so ours is named. */
    private static Config config() {
        return ConfigProvider.getConfig(APPLICATION);
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {
        // Drivers log through java.util.logging; there is nothing to redirect.
    }

    @Override
    public void setLoginTimeout(int seconds) {
        DriverManager.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() {
        return DriverManager.getLoginTimeout();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("Not a wrapper for " + type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
