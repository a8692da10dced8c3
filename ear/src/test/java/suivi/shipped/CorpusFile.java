package suivi.shipped;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** Real files that lie beside the project, if they do; a test that needs one is skipped where it does not. */
public final class CorpusFile {

    private static final Path FOLDER = Path.of("../../shared/corpus");

    private CorpusFile() {}

    /** Where it would be. */
    public static Path path(String name) {
        return FOLDER.resolve(name);
    }

    public static Path named(String name) {
        Path file = path(name);
        assumeTrue(Files.exists(file), () -> "The corpus is not here: " + file);
        return file;
    }
}
