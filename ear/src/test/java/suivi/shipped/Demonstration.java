package suivi.shipped;

import static org.assertj.core.api.Assumptions.assumeThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives each test the running demonstration: what {@code suivi.shipped} names (jar-on-derby, jar-on-postgresql,
 * ear-on-payara-server, or an address), started once for all classes of a run; and the provider by which people can sign
 * in there too.
 */
public final class Demonstration implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> wanted = parameter.getParameter().getType();
        return wanted == Shipped.class || wanted == Provider.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Running running =
                context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).getOrComputeIfAbsent(Running.class);
        if (parameter.getParameter().getType() == Shipped.class) {
            return running.shipped;
        }
        assumeThat(running.provider)
                .as("a provider: what runs elsewhere knows none of ours")
                .isNotNull();
        return running.provider;
    }

    /** Closed by JUnit after the last test. */
    static final class Running implements AutoCloseable {

        private final Shipped shipped;

        private final EmbeddedPostgres postgres;

        /** Null where what is tested was started by somebody else. */
        private final Provider provider;

        Running() {
            String wanted = System.getProperty("suivi.shipped", "jar-on-derby");
            Map<String, String> settings = new HashMap<>();
            settings.put("SUIVI_DEMONSTRATION", "true");
            settings.put("SUIVI_DEVELOPMENT", "true");
            // The tests say from where they come, so that one that guesses passwords does not slow the others.
            settings.put("SUIVI_PROXIES", "127.0.0.1");
            try {
                postgres = "jar-on-postgresql".equals(wanted) ? EmbeddedPostgres.start() : null;
                if (postgres != null) {
                    settings.put("SUIVI_DB_URL", postgres.getJdbcUrl("postgres", "postgres"));
                }
                provider = wanted.startsWith("http:") ? null : Provider.start();
                if (provider != null) {
                    settings.putAll(provider.settings());
                }
                if (wanted.startsWith("http:")) {
                    shipped = new RunningElsewhere(wanted);
                } else if ("ear-on-payara-server".equals(wanted)) {
                    shipped = PayaraServer.start(Shipped.newHome(), settings);
                } else {
                    shipped = RunningJar.start(Shipped.newHome(), settings);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() throws IOException {
            shipped.close();
            if (provider != null) {
                provider.close();
            }
            if (postgres != null) {
                postgres.close();
            }
        }
    }
}
