package suivi.exchange.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.Serial;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;
import suivi.exchange.boundary.ImportState;
import suivi.exchange.control.ImportSteps.Task;
import suivi.exchange.format.ImportedRow;
import suivi.exchange.format.Reckoning;
import suivi.exchange.format.RecommendationFile;
import suivi.exchange.format.ReferenceCountryNames;
import suivi.exchange.format.UnreadableFile;

/** One import's turn: its file is read once, from the first row to the last, and taken in steps. */
@ApplicationScoped
public class ImportJob {

    private static final Logger LOG = Logger.getLogger(ImportJob.class.getName());

    /** Recommendations a step. */
    static final int STEP = 500;

    @Inject
    private ImportSteps steps;

    @Inject
    private ImportFiles files;

    /**
     * Previews or records it, whichever it waits for. Returns early, leaving it as it is, when the house closes; it is
     * found at the next start then.
     */
    public void run(String id, BooleanSupplier closing) {
        steps.open(id).ifPresent(task -> {
            try {
                Path file = files.of(id);
                if (!Files.exists(file) || !ImportFiles.sha256(file).equals(task.sha256())) {
                    steps.stop(id, "import.file.changed");
                } else if (task.state() == ImportState.READING) {
                    preview(task, file, closing);
                } else {
                    record(task, file, closing);
                }
            } catch (UnreadableFile refusal) {
                refuse(task, refusal);
            } catch (Halt halt) {
                LOG.log(Level.FINE, "Import {0} was halted", id);
            } catch (RuntimeException | Error failure) {
                // An error too: an import that was not stopped would be taken up again, before all others.
                if (!closing.getAsBoolean()) {
                    LOG.log(Level.SEVERE, "Import " + id + " failed", failure);
                    steps.stop(id, "import.failed");
                }
            }
        });
    }

    private void refuse(Task task, UnreadableFile refusal) {
        var violation = refusal.violations().get(0);
        if (task.state() == ImportState.READING) {
            steps.refuse(task.id(), violation.code(), violation.args());
        } else {
            steps.stop(task.id(), violation.code());
        }
    }

    private void preview(Task task, Path file, BooleanSupplier closing) {
        Reckoning reckoning = readInSteps(task, file, rows -> {
            if (closing.getAsBoolean() || !steps.preview(task, rows)) {
                throw new Halt();
            }
        });
        steps.finishPreview(task.id(), reckoning);
    }

    /** What was recorded before an interruption is gone over and not counted again: the rows are the same each time. */
    private void record(Task task, Path file, BooleanSupplier closing) {
        int[] passed = {0};
        readInSteps(task, file, rows -> {
            if (closing.getAsBoolean()) {
                throw new Halt();
            }
            int known = Math.min(rows.size(), task.done() - passed[0]);
            if (known > 0) {
                steps.passOver(task, rows.subList(0, known));
                passed[0] += known;
            }
            List<ImportedRow> left = rows.subList(Math.max(known, 0), rows.size());
            if (!left.isEmpty() && !steps.record(task, left)) {
                throw new Halt();
            }
        });
        steps.finish(task.id());
    }

    private static Reckoning readInSteps(Task task, Path file, Consumer<List<ImportedRow>> step) {
        List<ImportedRow> rows = new ArrayList<>(STEP);
        Reckoning reckoning = read(task, file, row -> {
            rows.add(row);
            if (rows.size() == STEP) {
                take(rows, step);
                rows.clear();
            }
        });
        if (!rows.isEmpty()) {
            take(rows, step);
        }
        return reckoning;
    }

    /** What a library throws at a file, of whatever kind, is the file's fault. */
    private static Reckoning read(Task task, Path file, Consumer<ImportedRow> each) {
        try {
            return new RecommendationFile(file, task.format()).read(task.given(), new ReferenceCountryNames(), each);
        } catch (UnreadableFile | StepFailed | Halt told) {
            throw told;
        } catch (RuntimeException failure) {
            LOG.log(Level.WARNING, "The file of import " + task.id() + " cannot be read", failure);
            throw UnreadableFile.damaged(failure);
        }
    }

    /** What fails in a step is no fault of the file, whose reader would take some failures for one. */
    private static void take(List<ImportedRow> rows, Consumer<List<ImportedRow>> step) {
        try {
            step.accept(rows);
        } catch (Halt halt) {
            throw halt;
        } catch (RuntimeException failure) {
            throw new StepFailed(failure);
        }
    }

    private static final class StepFailed extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        StepFailed(RuntimeException cause) {
            super(cause);
        }
    }

    /** The house closes, or somebody stopped or discarded the import. */
    private static final class Halt extends RuntimeException {
        @Serial
        private static final long serialVersionUID = 1L;

        Halt() {
            super("halted", null, false, false);
        }
    }
}
