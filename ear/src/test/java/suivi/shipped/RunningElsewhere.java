package suivi.shipped;

import java.net.URI;
import java.nio.file.Path;

/** A server that somebody else started, at the address that {@code suivi.shipped} gives: for trying a test at once. */
final class RunningElsewhere extends Shipped {

    RunningElsewhere(String address) {
        super(Path.of("target").toAbsolutePath(), URI.create(address).getPort());
    }

    @Override
    public Path log() {
        return Path.of("where it was started");
    }

    @Override
    boolean isAlive() {
        return true;
    }

    @Override
    public void close() {
        // Whoever started it stops it.
    }
}
