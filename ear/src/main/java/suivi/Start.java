package suivi;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.net.ConnectException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The entry point of suivi.jar. Payara Micro binds to every address, forgets its unpacked runtime, and stays up when
 * a deployment failed; Suivi stays on loopback unless told otherwise, keeps the runtime so that the next start is
 * faster, and ends with status 1 when it could not start. Everything else is Payara Micro's, and its own arguments
 * work as ever.
 */
public final class Start {

    private Start() {}

    public static void main(String[] arguments) throws Exception {
        setting("suivi.address", "127.0.0.1");
        setting("suivi.port", "8080");
        Path home = Path.of(setting("suivi.home", "suivi-data")).toAbsolutePath();
        System.setProperty("suivi.home", home.toString());
        System.setProperty("suivi.open.early", "false");
        System.setProperty("user.timezone", "UTC");
        System.setProperty("derby.stream.error.file", home.resolve("derby.log").toString());
        System.setProperty("derby.storage.pageCacheSize", System.getProperty("derby.storage.pageCacheSize", "8000"));

        List<String> all = new ArrayList<>(List.of(arguments));
        if (!all.contains("--unpackdir") && !all.contains("--rootdir")) {
            Path server = Files.createDirectories(home.resolve("server"));
            forget(server.resolve("config"));
            forget(server.resolve("applications"));
            all.add("--unpackdir");
            all.add(server.toString());
        }
        PayaraMicro.main(all.toArray(String[]::new));
        if (!answers()) {
            System.err.println("Suivi could not start; what went wrong is written above.");
            System.exit(1);
        }
    }

    /**
     * A server that was killed leaves its own record of what it had deployed, and the next one would deploy that as well.
     */
    private static void forget(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        List<Path> deepestFirst;
        try (Stream<Path> all = Files.walk(directory)) {
            deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
        }
        for (Path path : deepestFirst) {
            Files.delete(path);
        }
    }

    /** Asked, not inferred: Payara Micro lists an application whose start-up failed as deployed. */
    private static boolean answers() throws IOException, URISyntaxException {
        String bound = System.getProperty("suivi.address");
        String host = bound.equals("0.0.0.0") || bound.equals("::") ? "localhost" : bound;
        URI front = new URI("http", null, host, Integer.parseInt(System.getProperty("suivi.port")), "/", null, null);
        HttpURLConnection connection = (HttpURLConnection) front.toURL().openConnection();
        try {
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (ConnectException e) {
            return false;
        } finally {
            connection.disconnect();
        }
    }

    /** A system property, or the same name in the environment, or what is usual; kept as a system property. */
    private static String setting(String name, String usual) {
        String environment = System.getenv(name.toUpperCase(Locale.ROOT).replace('.', '_'));
        String value = System.getProperty(name, environment == null || environment.isEmpty() ? usual : environment);
        System.setProperty(name, value);
        return value;
    }
}
