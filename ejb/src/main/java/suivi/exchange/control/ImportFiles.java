package suivi.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where imported files are kept, as long as their imports are. */
@ApplicationScoped
public class ImportFiles {

    @Inject
    @ConfigProperty(name = "suivi.home")
    private String home;

    /** Where the file of that import is, or would be. */
    public Path of(String id) {
        return folder().resolve(id);
    }

    private Path folder() {
        return Path.of(home, "imports");
    }

    /** Takes a file over. */
    public void keep(String id, Path file) {
        try {
            Files.createDirectories(folder());
            Files.move(file, of(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Only now, because a transaction that fails brings the import back. */
    public void discarded(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportDiscarded discarded) {
        delete(discarded.id());
    }

    /** The ids of those that were kept before that time. */
    List<String> before(Instant time) {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> kept = Files.list(folder())) {
            return kept.filter(file -> file.toFile().lastModified() < time.toEpochMilli())
                    .map(file -> String.valueOf(file.getFileName()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void delete(String id) {
        try {
            Files.deleteIfExists(of(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** SHA-256 in lower-case hexadecimal; reads it as a stream. */
    public static String sha256(Path file) {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
            in.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of()
                    .formatHex(((DigestInputStream) in).getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
