package suivi.door;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import suivi.exchange.boundary.ImportDesk;
import suivi.exchange.boundary.NewImport;
import suivi.foundation.BusinessException;

/** A file that somebody sends for an import, kept until the desk takes it over. */
@ApplicationScoped
public class Uploads {

    @Inject
    private ImportDesk desk;

    @Inject
    @ConfigProperty(name = "suivi.import.largest")
    private long largest;

    /** In bytes. */
    public long largest() {
        return largest;
    }

    /** A temporary file with that content. */
    public Path keep(InputStream content) throws IOException {
        Path kept = Files.createTempFile("suivi-import", null);
        try (content) {
            Files.copy(content, kept, StandardCopyOption.REPLACE_EXISTING);
            return kept;
        } catch (IOException e) {
            Files.delete(kept);
            throw e;
        }
    }

    /** Begins the import; the desk takes the file over, and what it refuses is not kept. */
    public String begin(NewImport wanted) throws IOException {
        try {
            return desk.begin(wanted);
        } finally {
            Files.deleteIfExists(wanted.file());
        }
    }

    /** Refuses a form without a file. */
    public static InputStream content(Part file) throws IOException {
        if (file == null
                || file.getSubmittedFileName() == null
                || file.getSubmittedFileName().isBlank()) {
            throw BusinessException.invalid("file", "import.file.missing");
        }
        return file.getInputStream();
    }

    /** As the sender calls it; null where she sent none. */
    public static String name(Part file) {
        return file == null ? null : file.getSubmittedFileName();
    }
}
