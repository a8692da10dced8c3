package suivi.shipped;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** suivi.ear in a domain of its own on a real Payara Server. */
final class PayaraServer extends Shipped {

    private static final Path INSTALLED =
            Path.of("target/payara-server/payara6").toAbsolutePath();

    private static final String DOMAIN = "suivi";

    /** Where a domain's ports lie from its base, as {@code create-domain --portbase} lays them out. */
    private static final int HTTP = 80;

    private static final int ADMIN = 48;

    private final int base;

    private PayaraServer(Path home, int base) {
        super(home, base + HTTP);
        this.base = base;
    }

    static PayaraServer start(Path home, Map<String, String> settings) throws IOException {
        PayaraServer server =
                new PayaraServer(home, 100 * ThreadLocalRandom.current().nextInt(110, 300));
        server.run(
                settings,
                "--user",
                "admin",
                "create-domain",
                "--nopassword",
                "--portbase",
                Integer.toString(server.base),
                "--domaindir",
                home.toString(),
                DOMAIN);
        server.run(
                settings,
                "start-domain",
                "--domaindir",
                home.toString(),
                "--prebootcommandfile",
                Path.of("../config/payara/server-pre-boot.txt").toRealPath().toString(),
                DOMAIN);
        try {
            server.run(
                    settings,
                    "--port",
                    Integer.toString(server.base + ADMIN),
                    "deploy",
                    "--name",
                    "suivi",
                    "target/suivi.ear");
            server.awaitAnswer();
            return server;
        } catch (IOException | RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private void run(Map<String, String> settings, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(INSTALLED.resolve("bin/asadmin").toString());
        command.addAll(List.of(arguments));
        ProcessBuilder asadmin = new ProcessBuilder(command);
        asadmin.environment().put("SUIVI_HOME", home().toString());
        asadmin.environment().putAll(settings);
        Path output = home().resolve("asadmin.log");
        asadmin.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()));
        try {
            if (asadmin.start().waitFor() != 0) {
                throw new IOException(String.join(" ", arguments) + " failed; its words are in " + output);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    @Override
    public Path log() {
        return home().resolve(DOMAIN).resolve("logs/server.log");
    }

    @Override
    boolean isAlive() {
        return true;
    }

    @Override
    public void close() {
        try {
            run(Map.of(), "stop-domain", "--domaindir", home().toString(), DOMAIN);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
