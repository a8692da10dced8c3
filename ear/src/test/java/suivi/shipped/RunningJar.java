package suivi.shipped;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** suivi.jar as {@code java -jar} runs it. */
public final class RunningJar extends Shipped {

    private static final Duration LONGEST_STOP = Duration.ofSeconds(30);

    private final Process process;

    private RunningJar(Path home, int port, Process process) {
        super(home, port);
        this.process = process;
    }

    /** Starts it in that home with these settings (SUIVI_…), and returns once it answers. */
    public static RunningJar start(Path home, Map<String, String> settings) throws IOException {
        return start(home, settings, List.of());
    }

    /** The same, with options of Java's own such as {@code -Xmx1g}. */
    public static RunningJar start(Path home, Map<String, String> settings, List<String> options) throws IOException {
        RunningJar jar = launch(home, settings, options);
        try {
            jar.awaitAnswer();
            return jar;
        } catch (RuntimeException e) {
            jar.close();
            throw e;
        }
    }

    /** Starts it and does not wait. */
    public static RunningJar launch(Path home, Map<String, String> settings) throws IOException {
        return launch(home, settings, List.of());
    }

    private static RunningJar launch(Path home, Map<String, String> settings, List<String> options) throws IOException {
        int port = freePort();
        List<String> java = new ArrayList<>();
        java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        java.addAll(options);
        java.addAll(List.of("-jar", "target/suivi.jar"));
        ProcessBuilder command = new ProcessBuilder(java);
        Map<String, String> all = new HashMap<>(settings);
        all.put("SUIVI_PORT", Integer.toString(port));
        all.put("SUIVI_HOME", home.toString());
        command.environment().putAll(all);
        command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        home.resolve("suivi.log").toFile()));
        return new RunningJar(home, port, command.start());
    }

    @Override
    public Path log() {
        return home().resolve("suivi.log");
    }

    @Override
    boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    /** As {@code kill -9} and a power failure end it: it is not told. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    /** How the process ended, once it has. */
    public int awaitEnd() {
        try {
            if (!process.waitFor(Duration.ofMinutes(2).toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("It did not end; its log is " + log());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** What Ctrl-C and a service manager do. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("It did not stop when told to; its log is " + log());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
